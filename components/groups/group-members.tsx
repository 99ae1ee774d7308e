import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { AffiliationText } from '@/components/people/affiliation-text'
import { PersonName } from '@/components/people/person-name'
import { LedgerTable } from '@/components/ui/ledger-table'
import { cityPath } from '@/lib/cities/paths'
import type { GroupMember, GroupPeople } from '@/lib/groups/people/queries'
import { foreign } from '@/lib/i18n/translation'

/** Who belongs to a group, with what they do in it and where they come from. */
export function GroupMembers({ members: { people, total } }: { members: GroupPeople }) {
  const t = useTranslations('groups')
  return (
    <>
      <LedgerTable
        stack
        label={t('sections.people')}
        columns={[
          { label: t('table.name') },
          { label: t('table.role'), plain: true },
          { label: t('table.organisation'), plain: true },
          { label: t('table.city'), plain: true },
        ]}
        rows={people.map((person) => ({
          key: person.slug,
          cells: [
            <Who key="who" person={person} />,
            t(`roles.${person.groupRole}`),
            person.organisation && <AffiliationText key="organisation" of={person.organisation} />,
            <City key="city" city={person.city} />,
          ],
        }))}
      />
      {total > people.length && <p className="meta">{t('more', { count: total - people.length })}</p>}
    </>
  )
}

function Who({ person }: { person: GroupMember }) {
  const language = useLocale()
  return (
    <>
      <PersonName of={person} />
      {person.role && (
        <span className="meta" lang={foreign(person.language, language)}>
          {person.role}
        </span>
      )}
    </>
  )
}

function City({ city }: Pick<GroupMember, 'city'>) {
  const language = useLocale()
  if (!city) return null
  return (
    <a href={`/${language}${cityPath(city.slug)}`}>
      <NameText of={city} />
    </a>
  )
}
