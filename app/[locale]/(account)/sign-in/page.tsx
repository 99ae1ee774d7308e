import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { TextField } from '@/components/forms/field'
import { SitePage } from '@/components/layout/site-page'
import { PageHead } from '@/components/ui/page-head'
import { signInAction } from '@/lib/accounts/actions'
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
  const { callbackUrl } = await searchParams
  const [t, portal] = await Promise.all([getTranslations('account.signIn'), getPortal(language)])
  return (
    <SitePage language={language} path="/sign-in" portal={portal}>
      <div className="wrap">
        <PageHead title={t('title')} />
        <Form action={signInAction} hidden={{ callbackUrl: single(callbackUrl) ?? '' }}>
          <TextField name="email" type="email" label={t('email')} autoComplete="username" />
          <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
          <div className="actions">
            <button className="btn">{t('submit')}</button>
          </div>
        </Form>
      </div>
    </SitePage>
  )
}
