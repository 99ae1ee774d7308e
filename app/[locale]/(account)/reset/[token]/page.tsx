import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { LinkOver } from '@/components/accounts/link-over'
import { NewPasswordField } from '@/components/accounts/new-password-field'
import { Form } from '@/components/forms/form'
import { resetPath } from '@/lib/accounts/paths'
import { resetPasswordAction } from '@/lib/accounts/passwords/actions'
import { getLinkOwner } from '@/lib/accounts/passwords/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateTokenPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateTokenPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.reset'), getPortal(language)])
  return privateMetadata(t('newTitle'), portal.name)
}

export default async function SetPasswordPage({ params }: PrivateTokenPageProps) {
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const [t, portal, owner] = await Promise.all([
    getTranslations('account.reset'),
    getPortal(language),
    getLinkOwner(token),
  ])
  return (
    <AccountFrame language={language} path={`/reset/${token}`} portal={portal} title={t('newTitle')}>
      {owner ? (
        <Form action={resetPasswordAction} hidden={{ token }}>
          <NewPasswordField label={t('password')} />
          <div className="actions">
            <button className="btn">{t('set')}</button>
          </div>
        </Form>
      ) : (
        <LinkOver text={t('over')} href={resetPath(language)} label={t('again')} />
      )}
    </AccountFrame>
  )
}
