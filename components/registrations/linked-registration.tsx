import { useTranslations } from 'next-intl'
import { AccountFrame } from '@/components/accounts/account-frame'
import {
  CancelRegistration,
  OwnRegistrationView,
  type Way,
} from '@/components/registrations/own-registration'
import { RegistrationForm } from '@/components/registrations/registration-form'
import type { Language } from '@/lib/i18n/languages'
import type { Portal } from '@/lib/portal/queries'
import { changeByLinkAction } from '@/lib/registrations/form/actions'
import type { Asked } from '@/lib/registrations/form/rules'
import {
  acceptByLinkAction,
  cancelByLinkAction,
  leaveListByLinkAction,
} from '@/lib/registrations/own/actions'
import { registrationPath } from '@/lib/registrations/paths'
import type { Participant } from '@/lib/registrations/participants/queries'
import type { OwnRegistration } from '@/lib/registrations/record/queries'

type Props = {
  language: Language
  portal: Portal
  own: OwnRegistration
  token: string
  asked: Asked | null
  known: Readonly<Record<string, readonly string[]>>
  participants: readonly Participant[]
  /** What was pressed on it. */
  doing: 'cancel' | 'change' | null
  done: string | undefined
}

/** A registration on the page that the link of a mail opens. */
export function LinkedRegistration({ language, portal, own, token, doing, done, ...more }: Props) {
  const t = useTranslations('registrations')
  const { standing, state } = own
  const path = registrationPath(token)
  const may = doing && standing.next.includes(doing) ? doing : null
  const title =
    state === 'cancelled' ? t('titles.given') : may ? t(`page.${may}`) : t(`titles.${standing.state}`)
  return (
    <AccountFrame
      language={language}
      path={path}
      portal={portal}
      title={title}
      notice={done === 'changed' || done === 'unlisted' ? t(`done.${done}`) : undefined}
    >
      <Step own={own} way={wayBy(token, `/${language}${path}`)} doing={may} {...more} />
    </AccountFrame>
  )
}

type StepProps = Pick<Props, 'own' | 'asked' | 'known' | 'participants' | 'doing'> & { way: Way }

/** What one is about to do; what one has, where that is nothing. */
function Step({ own, way, asked, known, participants, doing }: StepProps) {
  if (doing === 'change' && asked)
    return (
      <RegistrationForm
        action={changeByLinkAction}
        hidden={way.hidden}
        asked={asked}
        known={known}
        changing={way.path}
      />
    )
  if (doing === 'cancel') return <CancelRegistration own={own} way={way} />
  return <OwnRegistrationView own={own} way={way} participants={participants} />
}

function wayBy(token: string, path: string): Way {
  return {
    path,
    hidden: { token },
    accept: acceptByLinkAction,
    cancel: cancelByLinkAction,
    unlist: leaveListByLinkAction,
  }
}
