import { useLocale } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import type { DocumentPerson } from '@/lib/documents/people/queries'
import { personPath } from '@/lib/people/paths'

/** People with where they were from, each on a line of their own. */
export function DocumentPeople({ people }: { people: DocumentPerson[] }) {
  const language = useLocale()
  return (
    <ul className="plain">
      {people.map((person) => (
        <li key={person.slug}>
          <a href={`/${language}${personPath(person.slug)}`}>
            <NameText of={person} />
          </a>
          {person.affiliation && `, ${person.affiliation}`}
        </li>
      ))}
    </ul>
  )
}
