import { useTranslations } from 'next-intl'
import { NewPasswordField } from '@/components/accounts/new-password-field'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { acceptAsNewcomerAction, acceptInvitationAction } from '@/lib/accounts/acceptance/actions'
import type { OpenInvitation } from '@/lib/accounts/invitations/queries'
import { invitationPath, signInPath } from '@/lib/accounts/paths'

type Props = {
  invitation: OpenInvitation
  token: string
  language: string
  /** Its name. */
  portal: string
  /** The address of who is signed in. */
  signedInAs: string | null
}

/** What an invitation offers, and how whoever opened it accepts: as themselves, by signing in, or with a new account. */
export function AcceptInvitation({ invitation, portal, ...who }: Props) {
  const t = useTranslations('account.invitation')
  const { inviter, accountRole, membershipRole, of, message, email } = invitation
  return (
    <>
      <p>{inviter ? t('by', { inviter, portal }) : t('byPortal', { portal })}</p>
      {accountRole !== 'account' && <p>{t(`roles.${accountRole}`)}</p>}
      {membershipRole && <p>{t(`memberships.${membershipRole}`, { of })}</p>}
      {message && <blockquote>{message}</blockquote>}
      <p>{t('address', { email })}</p>
      <Way invitation={invitation} {...who} />
    </>
  )
}

function Way({ invitation, token, language, signedInAs }: Omit<Props, 'portal'>) {
  const t = useTranslations('account.invitation')
  if (signedInAs === invitation.email) {
    return (
      <Form action={acceptInvitationAction} hidden={{ token }}>
        <div className="actions">
          <button className="btn">{t('accept')}</button>
        </div>
      </Form>
    )
  }
  if (signedInAs !== null) return <p className="notice">{t('other')}</p>
  if (invitation.hasAccount) {
    return (
      <p>
        <a className="btn" href={signInPath(language, invitationPath(language, token))}>
          {t('signIn')}
        </a>
      </p>
    )
  }
  return <NewAccount invitation={invitation} token={token} />
}

function NewAccount({ invitation, token }: Pick<Props, 'invitation' | 'token'>) {
  const t = useTranslations('account.invitation')
  return (
    <Form action={acceptAsNewcomerAction} hidden={{ token }}>
      <TextField name="name" label={t('name')} value={invitation.name} autoComplete="name" />
      <NewPasswordField label={t('password')} />
      <div className="actions">
        <button className="btn">{t('create')}</button>
      </div>
    </Form>
  )
}
