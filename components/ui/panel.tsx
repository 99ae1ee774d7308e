import type { ReactNode } from 'react'
import { Heading, type Level } from '@/components/ui/heading'

type Props = { id: string; title: string; level?: Level; children: ReactNode }

/** A sheet laid over the page for what the reader can do here, such as registering. */
export function Panel({ id, title, level = 2, children }: Props) {
  return (
    <section className="panel" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
