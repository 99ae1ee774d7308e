import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { NewPasswordField } from '@/components/accounts/new-password-field'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { signInPath } from '@/lib/accounts/paths'
import { signUpAction } from '@/lib/accounts/sign-up/actions'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.signUp'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function SignUpPage({ params, searchParams }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const { callbackUrl, sent } = await searchParams
  const [t, portal] = await Promise.all([getTranslations('account.signUp'), getPortal(language)])
  const frame = { language, portal, path: '/sign-up' } as const
  if (sent) return <AccountFrame {...frame} title={t('sentTitle')} notice={t('sent')} />
  const back = single(callbackUrl) ?? ''
  return (
    <AccountFrame {...frame} title={t('title')} lead={t('lead')}>
      <Form action={signUpAction} hidden={{ callbackUrl: back }}>
        <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" />
        <TextField name="email" type="email" label={t('email')} autoComplete="email" />
        <NewPasswordField label={t('password')} />
        <div className="actions">
          <button className="btn">{t('submit')}</button>
        </div>
      </Form>
      <p>
        {t('have')} <a href={signInPath(language, back)}>{t('signIn')}</a>
      </p>
    </AccountFrame>
  )
}
