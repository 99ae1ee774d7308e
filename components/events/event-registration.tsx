import { useLocale, useTranslations } from 'next-intl'
import { useZoned } from '@/components/events/event-zone'
import { RegistrationSteps } from '@/components/registrations/registration-steps'
import { StandingStatus } from '@/components/registrations/standing-status'
import { Panel } from '@/components/ui/panel'
import type { EventRecord } from '@/lib/events/record/queries'
import { clockText, dayText } from '@/lib/events/rules'
import type { Standing } from '@/lib/registrations/rules'
import { safeHref } from '@/lib/richtext/addresses'

type Props = {
  event: EventRecord
  standing: Standing
  /** Where one joins online; of those who have a place only. */
  onlineUrl: string | null
}

/** How registration stands for whoever reads the page, why, and what they can do. */
export function EventRegistration({ event, standing, onlineUrl }: Props) {
  const t = useTranslations('events')
  return (
    <Panel id="registration" title={t('registration.title')}>
      <StandingStatus standing={standing} group={event.group} />
      <Deadline event={event} standing={standing} />
      <Online href={onlineUrl} />
      <RegistrationSteps event={event} standing={standing} />
    </Panel>
  )
}

/** Until when, or from when, one can register. */
function Deadline({ event, standing: { state, next } }: Pick<Props, 'event' | 'standing'>) {
  const t = useTranslations('events')
  const language = useLocale()
  const zoned = useZoned()
  const { timeZone, registrationOpensAt: opens, registrationClosesAt: closes } = event
  const moment = (instant: Date) =>
    zoned(`${dayText(instant, timeZone, language)}, ${clockText(instant, timeZone, language)}`, timeZone)
  if (state === 'notOpen' && opens)
    return <p className="meta">{t('registration.opens', { moment: moment(opens) })}</p>
  const asks = next.some((step) => step === 'register' || step === 'signIn' || step === 'elsewhere')
  if (!closes || !(asks || state === 'members' || state === 'invited')) return null
  return <p className="meta">{t('registration.closes', { moment: moment(closes) })}</p>
}

function Online({ href }: { href: string | null }) {
  const t = useTranslations('registrations')
  const safe = safeHref(href)
  if (!safe) return null
  return (
    <p>
      {t('online')} <a href={safe}>{safe}</a>
    </p>
  )
}
