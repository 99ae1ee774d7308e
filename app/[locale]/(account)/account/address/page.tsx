import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { changeEmailAction } from '@/lib/accounts/actions'
import { getOwnAccount } from '@/lib/accounts/queries'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.address'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function AddressPage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.address'), getPortal(language)])
  const own = await getOwnAccount(viewer)
  return (
    <AccountFrame language={language} path="/account/address" portal={portal} title={t('title')} inside>
      <p>{t('now', { email: own?.email ?? '' })}</p>
      <Form action={changeEmailAction}>
        <TextField name="email" type="email" label={t('email')} autoComplete="email" />
        <TextField name="current" type="password" label={t('current')} autoComplete="current-password" />
        <div className="actions">
          <button className="btn">{t('submit')}</button>
        </div>
      </Form>
    </AccountFrame>
  )
}
