import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { settings } from '@/lib/env'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.signIn'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function SignInPage({ params, searchParams }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const { callbackUrl, confirmed, reset, error } = await searchParams
  const [t, portal] = await Promise.all([getTranslations('account.signIn'), getPortal(language)])
  const notice = confirmed ? t('confirmed') : reset ? t('reset') : error ? t('oidcFailed') : undefined
  return (
    <AccountFrame language={language} path="/sign-in" portal={portal} title={t('title')} notice={notice}>
      <SignInForm
        language={language}
        callbackUrl={single(callbackUrl) ?? ''}
        singleSignOn={settings().oidc?.name ?? null}
      />
    </AccountFrame>
  )
}
