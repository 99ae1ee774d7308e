import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { LinkOver } from '@/components/accounts/link-over'
import { Form } from '@/components/forms/form'
import { signInPath } from '@/lib/accounts/paths'
import { confirmAction } from '@/lib/accounts/sign-up/actions'
import { canConfirm } from '@/lib/accounts/sign-up/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateTokenPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateTokenPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.confirm'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function ConfirmPage({ params }: PrivateTokenPageProps) {
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const [t, portal] = await Promise.all([getTranslations('account.confirm'), getPortal(language)])
  return (
    <AccountFrame language={language} path={`/confirm/${token}`} portal={portal} title={t('title')}>
      {(await canConfirm(token)) ? (
        <Form action={confirmAction} hidden={{ token }}>
          <p>{t('intro')}</p>
          <div className="actions">
            <button className="btn">{t('submit')}</button>
          </div>
        </Form>
      ) : (
        <LinkOver text={t('over')} href={signInPath(language)} label={t('signIn')} />
      )}
    </AccountFrame>
  )
}
