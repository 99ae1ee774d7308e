import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { RequestList } from '@/components/help-requests/request-list'
import { requireEditor } from '@/lib/auth/session'
import { listHelpRequestsFor } from '@/lib/help-requests/desk/queries'
import { helpRequestParameters } from '@/lib/help-requests/desk/schema'
import { helpRequestsPath } from '@/lib/help-requests/paths'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('contact.desk'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function RequestsPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const filters = readParameters(helpRequestParameters, await searchParams)
  const [t, portal, requests, zone] = await Promise.all([
    getTranslations('contact.desk'),
    getPortal(language),
    listHelpRequestsFor(viewer, filters),
    getTimeZone(),
  ])
  const frame = { language, portal, viewer, path: helpRequestsPath, section: 'requests' as const }
  return (
    <DeskPage {...frame} title={t('title')}>
      <RequestList filters={filters} requests={requests} zone={zone} />
    </DeskPage>
  )
}
