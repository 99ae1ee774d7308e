import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { SessionTable } from '@/components/accounts/session-table'
import { signOutEverywhereAction } from '@/lib/accounts/sessions/actions'
import { listOwnSessions } from '@/lib/accounts/sessions/queries'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.sessions'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function SessionsPage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.sessions'), getPortal(language)])
  const sessions = await listOwnSessions(viewer)
  return (
    <AccountFrame language={language} path="/account/sessions" portal={portal} title={t('title')} inside>
      <SessionTable rows={sessions} />
      <form action={signOutEverywhereAction} className="form" data-ends-here>
        <p>{t('about')}</p>
        <div className="actions">
          <button className="btn">{t('everywhere')}</button>
        </div>
      </form>
    </AccountFrame>
  )
}
