import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { eraseOwnAccountAction } from '@/lib/accounts/own-data/actions'
import { ownDataPath } from '@/lib/accounts/paths'
import { getOwnAccount } from '@/lib/accounts/queries'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.data'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function OwnDataPage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.data'), getPortal(language)])
  const own = await getOwnAccount(viewer)
  return (
    <AccountFrame language={language} path="/account/data" portal={portal} title={t('title')} inside>
      <p>{t('about')}</p>
      <p>
        <a className="btn quiet" href={ownDataPath}>
          {t('download')}
        </a>
      </p>
      <h2>{t('eraseTitle')}</h2>
      <p>{t('erase')}</p>
      {own?.hasPassword && (
        <Form action={eraseOwnAccountAction}>
          <TextField name="current" type="password" label={t('current')} autoComplete="current-password" />
          <div className="actions">
            <button className="btn">{t('submit')}</button>
          </div>
        </Form>
      )}
    </AccountFrame>
  )
}
