import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { ProfileForm } from '@/components/accounts/profile-form'
import { getOwnAccount } from '@/lib/accounts/queries'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.profile'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function ProfilePage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.profile'), getPortal(language)])
  const own = await getOwnAccount(viewer)
  return (
    <AccountFrame language={language} path="/account/profile" portal={portal} title={t('title')} inside>
      {own && <ProfileForm own={own} language={language} />}
    </AccountFrame>
  )
}
