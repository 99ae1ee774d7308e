import type { ReactNode } from 'react'
import { useLocale } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { MarginSection } from '@/components/ui/margin'
import type { Named } from '@/lib/i18n/named'

type Props<Mentioned extends Named> = {
  title: string
  records: readonly Mentioned[]
  /** Address of a record without the language. */
  path: (slug: string) => string
  /** What stands under a name. */
  children?: (record: Mentioned) => ReactNode
}

/** Records named in the margin, each leading to its page. Nothing where there are none. */
export function MarginNames<Mentioned extends Named>({ title, records, path, children }: Props<Mentioned>) {
  const language = useLocale()
  if (records.length === 0) return null
  return (
    <MarginSection title={title}>
      <ul className="plain">
        {records.map((record) => {
          const note = children?.(record)
          return (
            <li key={record.slug}>
              <a href={`/${language}${path(record.slug)}`}>
                <NameText of={record} />
              </a>
              {note && <span className="meta">{note}</span>}
            </li>
          )
        })}
      </ul>
    </MarginSection>
  )
}
