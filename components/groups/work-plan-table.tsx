import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { dateAttribute, pointOf } from '@/components/ui/date-text'
import { dateFormat } from '@/lib/i18n/date-format'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Status, type Tone } from '@/components/ui/status'
import { eventPath } from '@/lib/events/paths'
import type { WorkPlan, WorkPlanItem } from '@/lib/groups/work-plans/queries'
import { foreign } from '@/lib/i18n/translation'
import type { PartialDate } from '@/lib/lists/dates'
import type { WorkStatus } from '@/prisma/generated/enums'

const tones = {
  planned: 'idle',
  in_progress: 'wait',
  done: 'ok',
  dropped: 'stop',
} satisfies Record<WorkStatus, Tone>

/** What a group means to do in a year: when, what, and where it stands. */
export function WorkPlanTable({ plan }: { plan: WorkPlan }) {
  const t = useTranslations('groups')
  return (
    <LedgerTable
      stack
      label={t('plan.name', { year: String(plan.year) })}
      columns={[
        { label: t('plan.month'), plain: true },
        { label: t('plan.item'), plain: true },
        { label: t('plan.state'), plain: true },
      ]}
      rows={plan.items.map((item) => ({
        key: item.id,
        cells: [
          item.due ? <Due key="due" due={item.due} /> : t('plan.undated'),
          <Item key="item" item={item} />,
          <span key="state" className="whitespace-nowrap">
            <Status tone={tones[item.status]}>{t(`plan.states.${item.status}`)}</Status>
          </span>,
        ],
      }))}
    />
  )
}

/** "March", or the day where it is known; the year stands over the table. */
function Due({ due: { date, precision } }: { due: PartialDate }) {
  const language = useLocale()
  const fields = {
    year: { year: 'numeric' },
    month: { month: 'long' },
    day: { day: 'numeric', month: 'long' },
  } as const
  return (
    <time dateTime={dateAttribute(date, precision)}>
      {dateFormat(language, fields[precision]).format(pointOf(date))}
    </time>
  )
}

function Item({ item: { title, summary, event, language: spoken } }: { item: WorkPlanItem }) {
  const t = useTranslations('groups')
  const language = useLocale()
  const lang = foreign(spoken, language)
  return (
    <>
      <span lang={lang}>{title}</span>
      {summary && (
        <span className="meta" lang={lang}>
          {summary}
        </span>
      )}
      {event && (
        <span className="meta">
          {t.rich('plan.at', {
            event: () => (
              <a href={`/${language}${eventPath(event.slug)}`}>
                <NameText of={event} />
              </a>
            ),
          })}
        </span>
      )}
    </>
  )
}
