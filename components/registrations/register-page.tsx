import { useTranslations } from 'next-intl'
import { AccountFrame } from '@/components/accounts/account-frame'
import {
  CancelRegistration,
  OwnRegistrationView,
  type Way,
} from '@/components/registrations/own-registration'
import { EventSummary } from '@/components/registrations/registration-facts'
import { RegistrationForm } from '@/components/registrations/registration-form'
import { RegistrationSteps } from '@/components/registrations/registration-steps'
import { StandingStatus } from '@/components/registrations/standing-status'
import type { Language } from '@/lib/i18n/languages'
import type { Portal } from '@/lib/portal/queries'
import { changeAction, registerAction } from '@/lib/registrations/form/actions'
import { noticeVersion, type Asked } from '@/lib/registrations/form/rules'
import { acceptAction, cancelAction, leaveListAction } from '@/lib/registrations/own/actions'
import { registerPath } from '@/lib/registrations/paths'
import type { Participant } from '@/lib/registrations/participants/queries'
import type { OwnRegistration, RegistrationEvent } from '@/lib/registrations/record/queries'
import type { Standing } from '@/lib/registrations/rules'

type Props = {
  language: Language
  portal: Portal
  event: RegistrationEvent
  standing: Standing
  own: OwnRegistration | null
  asked: Asked | null
  known: Readonly<Record<string, readonly string[]>>
  participants: readonly Participant[]
  /** What was pressed on one's registration. */
  doing: 'cancel' | 'change' | null
  /** Of the link that invites. */
  invitation: string | undefined
  done: string | undefined
}

/** Registering for an event, why one cannot, or the place that one has. */
export function RegisterPage(props: Props) {
  const { language, portal, event, own, doing, done } = props
  const t = useTranslations('registrations')
  const path = registerPath(event.slug)
  const title = useTitle(props)
  const isNews = done === 'changed' || done === 'unlisted' || (done === 'cancelled' && !own)
  const notice = isNews ? t(`done.${done}`) : undefined
  return (
    <AccountFrame language={language} path={path} portal={portal} title={title} notice={notice}>
      {own && doing !== 'change' ? <Own {...props} own={own} /> : <Register {...props} />}
    </AccountFrame>
  )
}

function useTitle({ own, doing, event, standing }: Props): string {
  const t = useTranslations('registrations')
  if (own && doing) return t(`page.${doing}`)
  if (own) return t(`titles.${standing.state}`)
  return standing.next.includes('register') ? t('page.title', { event: event.title }) : event.title
}

function Own({ own, language, doing, participants }: Props & { own: OwnRegistration }) {
  const path = `/${language}${registerPath(own.event.slug)}`
  const actions = { accept: acceptAction, cancel: cancelAction, unlist: leaveListAction }
  const way: Way = { path, hidden: { id: own.id }, ...actions }
  const cancelling = doing === 'cancel' && own.standing.next.includes('cancel')
  return cancelling ? (
    <CancelRegistration own={own} way={way} />
  ) : (
    <OwnRegistrationView own={own} way={way} participants={participants} />
  )
}

function Register({ event, own, asked, known, standing, invitation, language }: Props) {
  const path = `/${language}${registerPath(event.slug)}`
  if (asked && own?.standing.next.includes('change'))
    return (
      <RegistrationForm
        action={changeAction}
        hidden={{ id: own.id }}
        asked={asked}
        known={known}
        changing={path}
      />
    )
  const may = asked && standing.next.includes('register')
  return (
    <>
      <EventSummary event={event} />
      <StandingStatus standing={standing} group={event.group} />
      {may ? (
        <RegistrationForm
          action={registerAction}
          hidden={{ eventId: event.id, notice: noticeVersion, ...(invitation && { invitation }) }}
          asked={asked}
          known={known}
        />
      ) : (
        <RegistrationSteps event={event} standing={standing} />
      )}
    </>
  )
}
