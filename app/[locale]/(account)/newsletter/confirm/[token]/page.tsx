import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { LinkOver } from '@/components/accounts/link-over'
import { Form } from '@/components/forms/form'
import { confirmSubscriptionPath, newsletterPath } from '@/lib/newsletter/paths'
import { confirmSubscriptionAction } from '@/lib/newsletter/subscriptions/actions'
import { canConfirmSubscription } from '@/lib/newsletter/subscriptions/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateTokenPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateTokenPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('newsletter'), getPortal(language)])
  return privateMetadata(t('confirm.title'), portal.name)
}

export default async function ConfirmSubscriptionPage({ params }: PrivateTokenPageProps) {
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const [t, portal, holds] = await Promise.all([
    getTranslations('newsletter'),
    getPortal(language),
    canConfirmSubscription(token),
  ])
  const frame = { language, portal, path: confirmSubscriptionPath(token), title: t('confirm.title') }
  return (
    <AccountFrame {...frame}>
      {holds ? (
        <>
          <p>{t('confirm.text', { name: portal.name })}</p>
          <Form action={confirmSubscriptionAction} hidden={{ token }} label={t('confirm.title')}>
            <div className="actions">
              <button className="btn">{t('confirm.button')}</button>
            </div>
          </Form>
        </>
      ) : (
        <LinkOver text={t('over')} href={`/${language}${newsletterPath}`} label={t('title')} />
      )}
    </AccountFrame>
  )
}
