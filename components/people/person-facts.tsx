import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { Facts } from '@/components/ui/facts'
import { groupPath, initiativePath } from '@/lib/groups/paths'
import type { PersonRecord } from '@/lib/people/record/queries'

/** Whether anything is known of somebody beside what stands in the head of their page. */
export function hasFacts({ groups, initiatives, website, orcid }: PersonRecord): boolean {
  return groups.length > 0 || initiatives.length > 0 || website !== null || orcid !== null
}

/** Where somebody works with others, and where else one reads of them. */
export function PersonFacts({ person }: { person: PersonRecord }) {
  const t = useTranslations('people')
  const { groups, initiatives, website, orcid } = person
  return (
    <Facts
      items={[
        { term: t('facts.groups'), children: groups.length > 0 && <Groups groups={groups} /> },
        {
          term: t('facts.initiatives'),
          children: initiatives.length > 0 && <Initiatives initiatives={initiatives} />,
        },
        { term: t('facts.website'), children: website && <a href={website}>{website}</a> },
        { term: t('facts.orcid'), children: orcid && <a href={orcid}>{orcid}</a> },
      ].filter(({ children }) => Boolean(children))}
    />
  )
}

function Groups({ groups }: Pick<PersonRecord, 'groups'>) {
  const t = useTranslations('groups')
  return (
    <ul className="plain">
      {groups.map((group) => (
        <li key={group.slug}>
          <Link path={groupPath(group.slug)}>
            <NameText of={group} />
          </Link>{' '}
          <span className="meta">{t(`roles.${group.role}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function Initiatives({ initiatives }: Pick<PersonRecord, 'initiatives'>) {
  return (
    <ul className="plain">
      {initiatives.map((initiative) => (
        <li key={initiative.slug}>
          <Link path={initiativePath(initiative.group.slug, initiative.slug)}>
            <NameText of={initiative} />
          </Link>{' '}
          <span className="meta">
            <NameText of={initiative.group} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Link({ path, children }: { path: string; children: ReactNode }) {
  return <a href={`/${useLocale()}${path}`}>{children}</a>
}
