import { useLocale, useTranslations } from 'next-intl'
import { MarginNames } from '@/components/names/margin-names'
import { NameText } from '@/components/names/name-text'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { groupPath, initiativePath } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'
import type { PartnerRecord } from '@/lib/partners/record/queries'
import { personPath } from '@/lib/people/paths'

/** Beside an organisation: whom to ask, and where it works with others. */
export function PartnerMargin({ partner }: { partner: PartnerRecord }) {
  const t = useTranslations('partners')
  const language = useLocale()
  const { people, groups, initiatives } = partner
  return (
    <Margin label={t('margin.label')}>
      <MarginNames title={t('margin.people')} records={people} path={personPath}>
        {({ role, language: spoken }) => role && <span lang={foreign(spoken, language)}>{role}</span>}
      </MarginNames>
      {groups.length + initiatives.length > 0 && (
        <MarginSection title={t('margin.groups')}>
          <Groups groups={groups} initiatives={initiatives} />
        </MarginSection>
      )}
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function Groups({ groups, initiatives }: Pick<PartnerRecord, 'groups' | 'initiatives'>) {
  const language = useLocale()
  const records = [
    ...groups.map((group) => ({ ...group, path: groupPath(group.slug) })),
    ...initiatives.map(({ group, ...initiative }) => {
      return { ...initiative, path: initiativePath(group, initiative.slug) }
    }),
  ]
  return (
    <ul className="plain">
      {records.map((record) => (
        <li key={record.path}>
          <a href={`/${language}${record.path}`}>
            <NameText of={record} />
          </a>
        </li>
      ))}
    </ul>
  )
}
