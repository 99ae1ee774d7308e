import { Fragment } from 'react'
import { useLocale } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import type { Named } from '@/lib/i18n/named'
import { personPath } from '@/lib/people/paths'

/** Somebody's name, which leads to their page. */
export function PersonName({ of: person }: { of: Named }) {
  const language = useLocale()
  return (
    <a href={`/${language}${personPath(person.slug)}`}>
      <NameText of={person} />
    </a>
  )
}

/** "Ann, Bo": each leading to their page. */
export function PersonNames({ people }: { people: Named[] }) {
  return people.map((person, index) => (
    <Fragment key={person.slug}>
      {index > 0 && ', '}
      <PersonName of={person} />
    </Fragment>
  ))
}
