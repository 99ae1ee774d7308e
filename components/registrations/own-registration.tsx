import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { Form } from '@/components/forms/form'
import { DoorCode } from '@/components/registrations/door-code'
import { ParticipantList } from '@/components/registrations/participant-list'
import { RegistrationFacts } from '@/components/registrations/registration-facts'
import { eventCalendarPath } from '@/lib/calendars/paths'
import { isInCalendars } from '@/lib/events/rules'
import type { FormAction } from '@/lib/forms/form-state'
import type { Participant } from '@/lib/registrations/participants/queries'
import type { OwnRegistration } from '@/lib/registrations/record/queries'

export type Way = {
  /** Of the page, with its language. */
  path: string
  /** What names the registration to the actions: its id, or the token of a mailed link. */
  hidden: Readonly<Record<string, string>>
  accept: FormAction
  cancel: FormAction
  /** Takes them off the list that others who come see. */
  unlist: FormAction
}

type Props = {
  own: OwnRegistration
  way: Way
  /** Others who come and agreed to be seen. */
  participants: readonly Participant[]
}

/** One's own place: the reference, what happens next, and everything that can be done about it. */
export function OwnRegistrationView({ own, way, participants }: Props) {
  const t = useTranslations('registrations')
  const language = useLocale()
  const { standing, event, state } = own
  const gone = state === 'cancelled' || state === 'declined'
  const isAhead = !gone && standing.state !== 'cancelled' && standing.state !== 'past'
  const may = (step: (typeof standing.next)[number]) => standing.next.includes(step)
  return (
    <>
      {standing.position !== null && (
        <p className="position">{t('position', { position: standing.position })}</p>
      )}
      <RegistrationFacts own={own} />
      {standing.state === 'registered' && event.attendance !== 'online' && (
        <DoorCode reference={own.reference} />
      )}
      <Next own={own} />
      {may('accept') && (
        <Form action={way.accept} hidden={way.hidden} label={t('own.accept')}>
          <div className="actions">
            <button className="btn">{t('own.accept')}</button>
          </div>
        </Form>
      )}
      <div className="actions own-actions">
        {isAhead && event.published && isInCalendars(event) && (
          <a href={eventCalendarPath(event.slug, language)}>{t('own.calendar')}</a>
        )}
        {may('change') && <a href={`${way.path}?change=1`}>{t('own.change')}</a>}
        {may('cancel') && (
          <form action={way.path} method="get" aria-label={t('own.cancel')}>
            <input type="hidden" name="cancel" value="1" />
            <button className="btn quiet">{t('own.cancel')}</button>
          </form>
        )}
      </div>
      <ParticipantList participants={participants}>
        {own.listed && (
          <Form action={way.unlist} hidden={way.hidden} label={t('participants.leave')}>
            <button className="btn quiet">{t('participants.leave')}</button>
          </Form>
        )}
      </ParticipantList>
    </>
  )
}

/** What somebody who stands so may expect. */
function Next({ own: { standing, event } }: { own: OwnRegistration }) {
  const t = useTranslations('registrations.next')
  const lines: ReactNode[] = []
  if (standing.state === 'registered') lines.push(t('registered'), t('cancelInTime'))
  if (standing.state === 'waitlisted') lines.push(t('waitlisted'), t('cancelInTime'))
  if (standing.state === 'pending') lines.push(t('pending'))
  if (standing.state === 'declined') lines.push(t('declined'))
  if (standing.state === 'cancelled') lines.push(t('cancelled'))
  if (standing.state === 'offered' && standing.offeredUntil)
    lines.push(
      t.rich('offered', {
        until: () => <Moment at={standing.offeredUntil ?? event.startsAt} zone={event.timeZone} />,
      }),
    )
  if (lines.length === 0) return null
  return (
    <>
      <h2>{t('title')}</h2>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </>
  )
}

/** Asks once more before a place is given back, and names it. */
export function CancelRegistration({ own, way }: { own: OwnRegistration; way: Way }) {
  const t = useTranslations('registrations.cancel')
  const language = useLocale()
  const { title, language: spoken } = own.event
  return (
    <>
      <p>
        {t.rich('text', {
          event: () => <strong lang={spoken === language ? undefined : spoken}>{title}</strong>,
        })}
      </p>
      <Form action={way.cancel} hidden={way.hidden} label={t('submit')}>
        <div className="actions">
          <button className="btn">{t('submit')}</button>
          <a href={way.path}>{t('keep')}</a>
        </div>
      </Form>
    </>
  )
}
