import { getTranslations } from 'next-intl/server'
import { ArticleJsonLd } from '@/components/articles/article-json-ld'
import { ArticleReading } from '@/components/articles/article-reading'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { articlePath, articlesPath } from '@/lib/articles/paths'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, article] = await Promise.all([getPortal(language), getPublishedArticle(language, slug)])
  if (!article) return notFoundMetadata()
  const { title, summary, image } = article
  return pageMetadata({
    language,
    path: articlePath(slug),
    title,
    portal: portal.name,
    description: summary,
    image,
    type: 'article',
  })
}

export default async function ArticlePage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = articlePath(slug)
  const [t, portal, article] = await Promise.all([
    getTranslations('news'),
    getPortal(language),
    getPublishedArticle(language, slug),
  ])
  if (!article) return <NotFoundPage language={language} path={path} portal={portal} />
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, articlesPath()) },
    { name: article.title, url: absoluteUrl(article.language, path) },
  ]
  return (
    <SitePage language={language} path={path} portal={portal} section="news">
      <ArticleJsonLd article={article} url={absoluteUrl(article.language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <ArticleReading article={article} />
    </SitePage>
  )
}
