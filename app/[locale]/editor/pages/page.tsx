import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { PortalPageTable } from '@/components/portal/portal-page-table'
import { requireEditor } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { listPortalPagesFor } from '@/lib/portal/pages/desk/queries'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('desk'), getPortal(language)])
  return privateMetadata(t('sections.pages'), portal.name)
}

export default async function PortalPagesPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [t, portal, pages] = await Promise.all([
    getTranslations('desk'),
    getPortal(language),
    listPortalPagesFor(viewer),
  ])
  return (
    <DeskPage
      {...{ language, portal, viewer }}
      path="/editor/pages"
      section="pages"
      title={t('sections.pages')}
    >
      <p>{t('portalPages.lead')}</p>
      <PortalPageTable pages={pages} />
    </DeskPage>
  )
}
