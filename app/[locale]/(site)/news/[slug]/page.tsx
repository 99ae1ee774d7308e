import { getTranslations } from 'next-intl/server'
import { ArticleJsonLd } from '@/components/articles/article-json-ld'
import { ArticleMargin } from '@/components/articles/article-margin'
import { ArticleDateline } from '@/components/articles/article-dateline'
import { ArticleSource } from '@/components/articles/article-source'
import { LeadPicture } from '@/components/images/lead-picture'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { Contents } from '@/components/ui/contents'
import { PageHead } from '@/components/ui/page-head'
import { articlePath, articlesPath } from '@/lib/articles/paths'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { openingLength, standfirst } from '@/lib/articles/rules'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { headings } from '@/lib/richtext/headings'
import { excerpt } from '@/lib/richtext/text'

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
  const { image } = article
  const lang = foreign(article.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, articlesPath()) },
    { name: article.title, url: absoluteUrl(article.language, path) },
  ]
  return (
    <SitePage language={language} path={path} portal={portal} section="news">
      <ArticleJsonLd article={article} url={absoluteUrl(article.language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PageHead
          title={article.title}
          lang={lang}
          kind={t(`kinds.${article.kind}`)}
          meta={[<ArticleDateline key="dateline" article={article} />]}
          lead={standfirst(article.summary, excerpt(article.body, openingLength))}
        />
        <Columns margin={<ArticleMargin article={article} />}>
          {lang && <LanguageNotice language={lang} />}
          {image && !article.links.images?.[image.id] && <LeadPicture picture={image} />}
          <div className="prose" lang={lang}>
            <Contents headings={headings(article.body).filter(({ level }) => level === 2)} />
            <RichText doc={article.body} links={article.links} tableLabel={t('table')} />
          </div>
          <ArticleSource article={article} />
        </Columns>
      </article>
    </SitePage>
  )
}
