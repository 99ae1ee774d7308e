import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { NewPasswordField } from '@/components/accounts/new-password-field'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { changePasswordAction } from '@/lib/accounts/passwords/actions'
import { getOwnAccount } from '@/lib/accounts/queries'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.password'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function PasswordPage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal, own] = await Promise.all([
    getTranslations('account.password'),
    getPortal(language),
    getOwnAccount(viewer),
  ])
  return (
    <AccountFrame language={language} path="/account/password" portal={portal} title={t('title')} inside>
      {own?.hasPassword ? (
        <Form action={changePasswordAction}>
          <TextField name="current" type="password" label={t('current')} autoComplete="current-password" />
          <NewPasswordField label={t('password')} />
          <div className="actions">
            <button className="btn">{t('submit')}</button>
          </div>
        </Form>
      ) : (
        <p>{t('none')}</p>
      )}
    </AccountFrame>
  )
}
