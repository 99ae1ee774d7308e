import { Fragment } from 'react'
import { useLocale } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import type { Named } from '@/lib/i18n/named'
import { personPath } from '@/lib/people/paths'

/** Without a slug for somebody who has no page. */
export type PersonMention = Omit<Named, 'slug'> & { slug: string | null }

/** Somebody's name, which leads to their page where they have one. */
export function PersonName({ of: person }: { of: PersonMention }) {
  const language = useLocale()
  if (person.slug === null) return <NameText of={person} />
  return (
    <a href={`/${language}${personPath(person.slug)}`}>
      <NameText of={person} />
    </a>
  )
}

/** "Ann, Bo": each leading to their page. */
export function PersonNames({ people }: { people: PersonMention[] }) {
  return people.map((person, index) => (
    <Fragment key={person.slug ?? index}>
      {index > 0 && ', '}
      <PersonName of={person} />
    </Fragment>
  ))
}
