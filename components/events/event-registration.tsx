import { useLocale, useTranslations } from 'next-intl'
import { useZoned } from '@/components/events/event-zone'
import { Panel } from '@/components/ui/panel'
import { Status, type Tone } from '@/components/ui/status'
import type { EventRecord } from '@/lib/events/record/queries'
import { clockText, dayText, type RegistrationState } from '@/lib/events/rules'
import { hostOf, safeHref } from '@/lib/richtext/addresses'

const tones: Record<RegistrationState, Tone> = {
  cancelled: 'stop',
  past: 'idle',
  closed: 'idle',
  notOpen: 'wait',
  members: 'info',
  invited: 'info',
  open: 'ok',
}

/** How registration stands, for events that take it. */
export function EventRegistration({ event }: { event: EventRecord }) {
  const t = useTranslations('events')
  const state = event.registrationState
  if (!state) return null
  return (
    <Panel id="registration" title={t('registration.title')}>
      <p>
        <Status tone={tones[state]}>{t(`registration.${state}`)}</Status>
      </p>
      <Deadline event={event} state={state} />
      <Elsewhere event={event} state={state} />
    </Panel>
  )
}

/** Until when, or from when, one can register. */
function Deadline({ event, state }: { event: EventRecord; state: RegistrationState }) {
  const t = useTranslations('events')
  const language = useLocale()
  const zoned = useZoned()
  const { timeZone, registrationOpensAt: opens, registrationClosesAt: closes } = event
  const moment = (instant: Date) =>
    zoned(`${dayText(instant, timeZone, language)}, ${clockText(instant, timeZone, language)}`, timeZone)
  if (state === 'notOpen' && opens)
    return <p className="meta">{t('registration.opens', { moment: moment(opens) })}</p>
  if (state === 'past') return <p className="meta">{t('registration.over')}</p>
  if (!isOpen(state) || !closes) return null
  return <p className="meta">{t('registration.closes', { moment: moment(closes) })}</p>
}

/** The way to a form that somebody else keeps. */
function Elsewhere({ event, state }: { event: EventRecord; state: RegistrationState }) {
  const t = useTranslations('events')
  const href = safeHref(event.registrationUrl)
  if (!href || !isOpen(state)) return null
  return (
    <p>
      <a className="btn" href={href}>
        {t('registration.elsewhere', { host: hostOf(href) })}
      </a>
    </p>
  )
}

function isOpen(state: RegistrationState): boolean {
  return state === 'open' || state === 'members' || state === 'invited'
}
