import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { requestResetAction } from '@/lib/accounts/passwords/actions'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.reset'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function ResetPage({ params, searchParams }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.reset'), getPortal(language)])
  const frame = { language, portal, path: '/reset' } as const
  if ((await searchParams).sent) return <AccountFrame {...frame} title={t('sentTitle')} notice={t('sent')} />
  return (
    <AccountFrame {...frame} title={t('title')} lead={t('intro')}>
      <Form action={requestResetAction}>
        <TextField name="email" type="email" label={t('email')} autoComplete="username" />
        <div className="actions">
          <button className="btn">{t('submit')}</button>
        </div>
      </Form>
    </AccountFrame>
  )
}
