import { useLocale, useTranslations } from 'next-intl'
import { MarginNames } from '@/components/names/margin-names'
import { NameText } from '@/components/names/name-text'
import { PersonName } from '@/components/people/person-name'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import type { GroupRecord } from '@/lib/groups/record/queries'
import { isLeading } from '@/lib/groups/rules'
import { servicePath } from '@/lib/services/paths'
import { themePath } from '@/lib/themes/paths'

/** Who leads a group, what it is about and what it offers, beside it. */
export function GroupMargin({ group: { members, themes, services } }: { group: GroupRecord }) {
  const t = useTranslations('groups')
  const language = useLocale()
  const leads = members.people.filter(({ groupRole }) => isLeading(groupRole))
  return (
    <Margin label={t('margin.label')}>
      {leads.length > 0 && (
        <MarginSection title={t('margin.leads')}>
          <ul className="plain">
            {leads.map((person) => (
              <li key={person.slug}>
                <PersonName of={person} />
                <span className="meta">
                  {t(`roles.${person.groupRole}`)}
                  {person.organisation && ', '}
                  {person.organisation && (
                    <NameText
                      of={{ ...person.organisation, language: person.organisation.language ?? language }}
                    />
                  )}
                </span>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      <MarginNames title={t('margin.themes')} records={themes} path={themePath} />
      <MarginNames title={t('margin.services')} records={services} path={servicePath} />
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}
