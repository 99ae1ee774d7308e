import { useLocale, useTranslations } from 'next-intl'
import { MarginNames } from '@/components/names/margin-names'
import { NameText } from '@/components/names/name-text'
import { PersonName } from '@/components/people/person-name'
import { GroupJoining } from '@/components/groups/group-joining'
import { CalendarFeed } from '@/components/events/calendar-feed'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import type { OwnMembership } from '@/lib/accounts/memberships/queries'
import { groupCalendarPath } from '@/lib/calendars/paths'
import type { GroupRecord } from '@/lib/groups/record/queries'
import { isLeading } from '@/lib/groups/rules'
import { servicePath } from '@/lib/services/paths'
import { themePath } from '@/lib/themes/paths'

type Props = {
  group: GroupRecord
  /** Of who looks; null for a visitor. */
  membership: OwnMembership | null
}

/** Who leads a group, what it is about and what it offers, beside it. */
export function GroupMargin({ group, membership }: Props) {
  const { members, themes, services } = group
  const t = useTranslations('groups')
  const language = useLocale()
  const leads = members.people.filter(({ groupRole }) => isLeading(groupRole))
  return (
    <Margin label={t('margin.label')}>
      <GroupJoining group={group} membership={membership} />
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
        <CalendarFeed path={groupCalendarPath(group.slug, language)} />
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}
