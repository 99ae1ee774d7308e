import { getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/desk/back-link'
import { DeskPage } from '@/components/desk/desk-page'
import { RecordLanguages } from '@/components/desk/record-languages'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { PortalPageForm } from '@/components/portal/portal-page-form'
import { requireEditor } from '@/lib/auth/session'
import { deskRecordPath, recordPageParameters } from '@/lib/desk/filters'
import { isLanguage } from '@/lib/i18n/languages'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortalPageFor } from '@/lib/portal/pages/desk/queries'
import { keptPages } from '@/lib/portal/pages/desk/schema'
import { getPortal } from '@/lib/portal/queries'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: PrivatePageProps['searchParams']
}

export async function generateMetadata({ params }: Props) {
  const { slug, locale } = await params
  const [t, portal] = await Promise.all([getTranslations('desk'), getPortal(pageLanguage({ locale }))])
  const key = keptPages.find((candidate) => candidate === slug)
  return privateMetadata(key ? t(`portalPages.${key}`) : t('sections.pages'), portal.name)
}

export default async function PortalPageDeskPage({ params, searchParams }: Props) {
  const viewer = await requireEditor()
  const { slug, locale } = await params
  const language = pageLanguage({ locale })
  const asked = readParameters(recordPageParameters, await searchParams)
  const shown = isLanguage(asked.language) ? asked.language : language
  const key = keptPages.find((candidate) => candidate === slug)
  const [t, portal, page] = await Promise.all([
    getTranslations('desk'),
    getPortal(language),
    key ? getPortalPageFor(viewer, key, shown) : null,
  ])
  const path = deskRecordPath('pages', slug)
  if (!page) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <DeskPage {...{ language, path, portal, viewer }} section="pages" title={t(`portalPages.${page.key}`)}>
      <BackLink noun="pages" />
      {asked.done && (
        <p className="notice" role="status">
          {t(`news.${asked.done}`)}
        </p>
      )}
      <RecordLanguages noun="pages" record={{ id: page.key, texts: page.texts }} {...{ language, shown }} />
      <PortalPageForm page={page} shown={shown} />
    </DeskPage>
  )
}
