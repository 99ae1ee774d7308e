import type { ReactNode } from 'react'
import { Heading, type Level } from '@/components/ui/heading'

/** The margin beside a text: people, places, slides. */
export function Margin({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <aside className="margin" aria-label={label}>
      {children}
    </aside>
  )
}

export function MarginSection({
  title,
  level = 2,
  children,
}: {
  title: string
  level?: Level
  children: ReactNode
}) {
  return (
    <section>
      <Heading level={level}>{title}</Heading>
      {children}
    </section>
  )
}
