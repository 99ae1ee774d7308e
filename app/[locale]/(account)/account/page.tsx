import { getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/layout/site-page'
import { PageHead } from '@/components/ui/page-head'
import { signOutAction } from '@/lib/accounts/actions'
import { hasDesk, requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function AccountPage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account'), getPortal(language)])
  return (
    <SitePage language={language} path="/account" portal={portal}>
      <div className="wrap">
        <PageHead title={t('title')} />
        {hasDesk(viewer) && (
          <p>
            <a href={`/${language}/editor`}>{t('desk')}</a>
          </p>
        )}
        <form action={signOutAction}>
          <button className="btn quiet">{t('signOut')}</button>
        </form>
      </div>
    </SitePage>
  )
}
