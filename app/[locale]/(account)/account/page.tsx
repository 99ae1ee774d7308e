import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { AccountOverview } from '@/components/accounts/account-overview'
import { listOwnMemberships } from '@/lib/accounts/memberships/queries'
import { getOwnAccount } from '@/lib/accounts/queries'
import { signOutAction } from '@/lib/accounts/sessions/actions'
import { hasDesk, requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

const done = ['profile', 'password', 'address', 'invitation'] as const

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function AccountPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account'), getPortal(language)])
  const [own, memberships] = await Promise.all([getOwnAccount(viewer), listOwnMemberships(viewer, language)])
  const said = single((await searchParams).done)
  const key = done.find((name) => name === said)
  return (
    <AccountFrame
      language={language}
      path="/account"
      portal={portal}
      title={t('title')}
      notice={key && t(`overview.done.${key}`)}
    >
      {hasDesk(viewer) && (
        <p>
          <a href={`/${language}/editor`}>{t('desk')}</a>
        </p>
      )}
      {own && (
        <AccountOverview
          own={own}
          memberships={memberships}
          language={language}
          lacksSecondFactor={own.role !== 'account' && viewer.role === 'account'}
        />
      )}
      <form action={signOutAction} data-ends-here>
        <button className="btn quiet">{t('signOut')}</button>
      </form>
    </AccountFrame>
  )
}
