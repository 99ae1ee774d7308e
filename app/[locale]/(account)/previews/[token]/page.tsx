import { getTranslations } from 'next-intl/server'
import { ArticleReading } from '@/components/articles/article-reading'
import { instantText } from '@/components/articles/desk/instant'
import { PreviewBanner } from '@/components/articles/desk/preview-banner'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { previewPath } from '@/lib/articles/paths'
import { getSharedPreview } from '@/lib/articles/previews/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('preview.title'), portal.name)
}

/** A draft for whoever has its link: no account, and nothing else of the desk. */
export default async function SharedPreviewPage({ params }: Props) {
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const path = previewPath(token)
  const [t, portal, preview] = await Promise.all([
    getTranslations('articlesDesk'),
    getPortal(language),
    getSharedPreview(token),
  ])
  if (!preview) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <SitePage language={language} path={path} portal={portal} section="news">
      <PreviewBanner>{t('preview.until', { at: instantText(preview.expiresAt, language) })}</PreviewBanner>
      <ArticleReading article={{ ...preview, title: preview.title || t('untitled') }} />
    </SitePage>
  )
}
