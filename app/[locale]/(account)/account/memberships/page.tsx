import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { AskForMembership } from '@/components/accounts/ask-for-membership'
import { MembershipRows } from '@/components/accounts/membership-rows'
import { listJoinable, listOwnMemberships } from '@/lib/accounts/memberships/queries'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.memberships'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function MembershipsPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.memberships'), getPortal(language)])
  const [rows, joinable] = await Promise.all([listOwnMemberships(viewer, language), listJoinable(language)])
  return (
    <AccountFrame
      language={language}
      path="/account/memberships"
      portal={portal}
      title={t('title')}
      notice={(await searchParams).asked ? t('asked') : undefined}
      inside
    >
      <MembershipRows rows={rows} language={language} leavable />
      <h2>{t('askTitle')}</h2>
      <AskForMembership joinable={joinable} />
    </AccountFrame>
  )
}
