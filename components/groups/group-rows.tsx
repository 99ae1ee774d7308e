import { useLocale, useTranslations } from 'next-intl'
import { PersonNames } from '@/components/people/person-name'
import { DateBlock } from '@/components/ui/date-block'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { eventPath } from '@/lib/events/paths'
import type { EventRow } from '@/lib/events/queries'
import { localDays } from '@/lib/events/rules'
import { groupPath } from '@/lib/groups/paths'
import type { GroupRow } from '@/lib/groups/queries'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'

type Props = { groups: GroupRow[]; label?: string; level?: Level }

/** Groups with who leads them and when they meet next. */
export function GroupRows({ groups, label, level }: Props) {
  const t = useTranslations('groups')
  const language = useLocale()
  return (
    <Rows label={label}>
      {groups.map((group) => (
        <Row
          key={group.slug}
          level={level}
          href={`/${language}${groupPath(group.slug)}`}
          title={group.name}
          lang={foreign(group.language, language)}
          lead={group.nextMeeting ? <NextMeeting event={group.nextMeeting} /> : t('noMeeting')}
          kind={t(`kinds.${group.kind}`)}
          meta={[
            group.leads.length > 0 &&
              t.rich('ledBy', { names: () => <PersonNames key="leads" people={group.leads} /> }),
            group.people > 0 && t('people', { count: group.people }),
          ]}
        >
          {shorten(group.summary, rowSummary)}
        </Row>
      ))}
    </Rows>
  )
}

function NextMeeting({ event }: { event: EventRow }) {
  const t = useTranslations('groups')
  const language = useLocale()
  const { first, last } = localDays(event)
  const title = () => (
    <span className="visually-hidden" lang={foreign(event.language, language)}>
      {': '}
      {event.title}
    </span>
  )
  return (
    <DateBlock
      date={first}
      end={last}
      precision={event.precision === 'time' ? 'day' : event.precision}
      note={<a href={`/${language}${eventPath(event.slug)}`}>{t.rich('nextMeeting', { title })}</a>}
    />
  )
}
