import { useLocale, useTranslations } from 'next-intl'
import { ClosingTotals } from '@/components/events/closing/closing-totals'
import { Form } from '@/components/forms/form'
import { closeEventAction, reopenEventAction } from '@/lib/events/closing/actions'
import { evidenceFiles, evidencePath } from '@/lib/events/closing/paths'
import type { Closing } from '@/lib/events/closing/queries'
import type { Evidence } from '@/lib/events/evidence/queries'
import { clockText, dayText } from '@/lib/events/rules'

/** How far a meeting is from being closed, what proves it, and what is forgotten of it when. */
export function ClosingView({ evidence, now }: { evidence: Evidence; now: Date }) {
  const t = useTranslations('closing')
  const language = useLocale()
  const { closing } = evidence
  return (
    <>
      <p className="lead">{t('turnout', { registered: closing.registered, attended: closing.attended })}</p>
      <CloseOrReopen closing={closing} now={now} />
      <Proof closing={closing} />
      <section>
        <h2>{t('files')}</h2>
        <p>{t('filesHint')}</p>
        <ul>
          {evidenceFiles.map((file) => (
            <li key={file}>
              <a href={evidencePath(closing.eventId, file, language)} download>
                {t(`fileNames.${file.replace('.', '-') as 'evidence-pdf'}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <ClosingTotals evidence={evidence} />
      <Forgetting closing={closing} />
    </>
  )
}

function CloseOrReopen({ closing, now }: { closing: Closing; now: Date }) {
  const t = useTranslations('closing')
  const language = useLocale()
  const { eventId, title, endsAt, timeZone, closedAt, closedBy, forgottenAt } = closing
  const day = (instant: Date) => dayText(instant, timeZone, language)
  if (closedAt)
    return (
      <>
        <p>
          {closedBy
            ? t('isClosed', { day: day(closedAt), name: closedBy })
            : t('isClosedByNobody', { day: day(closedAt) })}
        </p>
        {!forgottenAt && (
          <Form action={reopenEventAction} hidden={{ eventId }} label={t('reopen')}>
            <p className="hint">{t('reopenHint')}</p>
            <div className="actions">
              <button className="btn quiet">{t('reopen')}</button>
            </div>
          </Form>
        )}
      </>
    )
  if (endsAt > now)
    return <p>{t('notOver', { moment: `${day(endsAt)}, ${clockText(endsAt, timeZone, language)}` })}</p>
  return (
    <Form action={closeEventAction} hidden={{ eventId }} label={t('title')}>
      <p>{t('intro')}</p>
      <div className="actions">
        <button className="btn">{t('close', { event: title })}</button>
      </div>
    </Form>
  )
}

function Proof({ closing: { attended, made, hasRecording } }: { closing: Closing }) {
  const t = useTranslations('closing')
  const counted = { attended, ...made }
  return (
    <section>
      <h2>{t('proof')}</h2>
      <ul>
        {Object.entries(counted).map(([name, count]) => (
          <li key={name}>{t(`made.${name as keyof typeof counted}`, { count })}</li>
        ))}
        <li>{t(hasRecording ? 'made.recording' : 'made.noRecording')}</li>
      </ul>
    </section>
  )
}

function Forgetting({ closing }: { closing: Closing }) {
  const t = useTranslations('closing')
  const language = useLocale()
  const { forgottenAt, forgottenOn, sensitiveForgottenOn, timeZone, log } = closing
  const day = (instant: Date) => dayText(instant, timeZone, language)
  return (
    <section>
      <h2>{t('retention')}</h2>
      {forgottenAt ? (
        <p>{t('forgotten')}</p>
      ) : (
        <>
          {sensitiveForgottenOn && <p>{t('sensitiveOn', { day: day(sensitiveForgottenOn) })}</p>}
          <p>{t('allOn', { day: day(forgottenOn) })}</p>
        </>
      )}
      <h3>{t('log')}</h3>
      {log.length === 0 && <p>{t('logEmpty')}</p>}
      <ul>
        {log.map(({ at, action, data }) => (
          <li key={at.toISOString()}>
            {day(at)}:{' '}
            {t(
              `logged.${action.slice('event.'.length) as 'closed'}`,
              data as { registered: number; attended: number },
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
