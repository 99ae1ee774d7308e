import { getTranslations } from 'next-intl/server'
import { ArticleReading } from '@/components/articles/article-reading'
import { PreviewBanner } from '@/components/articles/desk/preview-banner'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { deskArticlePath } from '@/lib/articles/paths'
import { getPreviewFor } from '@/lib/articles/previews/queries'
import { requireDesk } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('preview.title'), portal.name)
}

export default async function ArticlePreviewPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { locale, id } = await params
  const language = pageLanguage({ locale })
  const wanted = single((await searchParams).language)
  const written = isLanguage(wanted) ? wanted : language
  const path = deskArticlePath(id, written, 'preview')
  const [t, portal, preview] = await Promise.all([
    getTranslations('articlesDesk'),
    getPortal(language),
    getPreviewFor(viewer, id, written),
  ])
  if (!preview) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <SitePage language={language} path={path} portal={portal} section="news">
      <PreviewBanner>
        <a href={`/${language}${deskArticlePath(id, written)}`}>{t('preview.edit')}</a>
      </PreviewBanner>
      <ArticleReading article={{ ...preview, title: preview.title || t('untitled') }} />
    </SitePage>
  )
}
