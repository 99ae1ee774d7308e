import { useLocale, useTranslations } from 'next-intl'
import { OutcomeForm } from '@/components/events/minutes/outcome-form'
import { dateText } from '@/components/ui/date-text'
import { minutesPath } from '@/lib/events/minutes/paths'
import type { Outcome } from '@/lib/events/outcomes/queries'

type Props = { eventId: string; outcomes: readonly Outcome[]; open: string | undefined }

/** What was decided, and who does what by when. */
export function MinutesOutcomes({ eventId, outcomes, open }: Props) {
  const t = useTranslations('minutes.outcomes')
  const language = useLocale()
  const opened = outcomes.find(({ id }) => id === open)
  return (
    <section id="outcomes" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{t('title')}</h2>
      {outcomes.length === 0 && <p>{t('empty')}</p>}
      {outcomes.length > 0 && (
        <ul className="rows">
          {outcomes.map((outcome) => (
            <li key={outcome.id}>
              <Line outcome={outcome} />
              <a href={`/${language}${minutesPath(eventId, { outcome: outcome.id })}#outcomes`}>
                {t('change', { text: outcome.text })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {opened || open === 'new' ? (
        <OutcomeForm eventId={eventId} outcome={opened} />
      ) : (
        <div className="actions">
          <a className="btn quiet" href={`/${language}${minutesPath(eventId, { outcome: 'new' })}#outcomes`}>
            {t('add')}
          </a>
        </div>
      )}
    </section>
  )
}

function Line({ outcome: { kind, text, responsible, dueOn, doneAt } }: { outcome: Outcome }) {
  const t = useTranslations('minutes.outcomes')
  const language = useLocale()
  const about = [
    t(`kinds.${kind}`),
    responsible,
    dueOn && t('due', { date: dateText(language, dueOn) }),
    doneAt && t('isDone'),
  ]
  return (
    <>
      <p>{text}</p>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
    </>
  )
}
