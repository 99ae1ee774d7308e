import type { ReactNode } from 'react'
import { useLocale } from 'next-intl'
import { Section } from '@/components/ui/section'

/** A part of a page under its own head. */
export type Part = {
  id: string
  title: string
  links?: { href: string; label: string }[]
  note?: ReactNode
  /** Whether there is anything in it. */
  shown: boolean
  rows: ReactNode
}

/** The parts of a page in their order; what there is nothing of is left out. */
export function Sections({ parts }: { parts: Part[] }) {
  return parts
    .filter(({ shown }) => shown)
    .map(({ id, title, links, note, rows }) => (
      <Section key={id} id={id} title={title} links={links} note={note}>
        {rows}
      </Section>
    ))
}

/** Makes the links of a part: one, to the whole list that it shows a few of. */
export function usePartLinks(): (path: string, label: string) => NonNullable<Part['links']> {
  const language = useLocale()
  return (path, label) => [{ href: `/${language}${path}`, label }]
}
