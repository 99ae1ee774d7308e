import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { RequestView } from '@/components/help-requests/request-view'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireEditor } from '@/lib/auth/session'
import { getHelpRequestFor, listHelpers } from '@/lib/help-requests/desk/queries'
import { helpRequestDeskPath, helpRequestNews, helpRequestsAddress } from '@/lib/help-requests/paths'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('contact.desk'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function RequestPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireEditor()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const said = (await searchParams).done
  const done = helpRequestNews.find((news) => news === said)
  const [t, portal, request, helpers, zone] = await Promise.all([
    getTranslations('contact.desk'),
    getPortal(language),
    getHelpRequestFor(viewer, id, language),
    listHelpers(viewer),
    getTimeZone(),
  ])
  const frame = { language, portal, path: helpRequestDeskPath(id) }
  if (!request) return <NotFoundPage {...frame} />
  return (
    <DeskPage {...frame} viewer={viewer} section="requests" title={request.subject} lang={request.language}>
      <p className="back">
        <a href={`/${language}${helpRequestsAddress()}`}>{t('back')}</a>
      </p>
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <RequestView request={request} helpers={helpers} zone={zone} />
    </DeskPage>
  )
}
