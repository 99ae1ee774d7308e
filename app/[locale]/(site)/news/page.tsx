import { getTranslations } from 'next-intl/server'
import { ArticleRows } from '@/components/articles/article-rows'
import { articleFields } from '@/components/articles/article-filters'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { FeedLink } from '@/components/ui/feed-link'
import { PageHead } from '@/components/ui/page-head'
import { articlesPath } from '@/lib/articles/paths'
import { listArticleFacets } from '@/lib/articles/facets/queries'
import { narrowArticles } from '@/lib/articles/narrowed/queries'
import { listPublishedArticles } from '@/lib/articles/queries'
import { articleParameters } from '@/lib/articles/schema'
import { feedPath } from '@/lib/feeds/paths'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { readParameters } from '@/lib/lists/parameters'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(articleParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('news'), getPortal(language)])
  return pageMetadata({
    language,
    path: articlesPath(filters),
    title: t('title'),
    portal: portal.name,
    feed: feedPath(articlesPath(filters)),
  })
}

export default async function NewsPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(articleParameters, await searchParams)
  const narrowed = narrowArticles(filters)
  const [t, words, portal, articles, facets] = await Promise.all([
    getTranslations('news'),
    getTranslations('layout'),
    getPortal(language),
    listPublishedArticles(language, filters, narrowed),
    listArticleFacets(language, filters, narrowed),
  ])
  if (articles.page > articles.pages) return <NotFoundPage language={language} path="/news" portal={portal} />
  const list = (changed: typeof filters) => `/${language}${articlesPath(changed)}`
  const fields = articleFields(t, facets, filters, language)
  return (
    <SitePage language={language} path={articlesPath(filters)} portal={portal} section="news">
      <div className="wrap">
        <PageHead title={t('title')} />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          found={articles}
          status={t('status', { count: articles.total })}
          empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all') }}
          after={<FeedLink href={`/${language}${feedPath(articlesPath(filters))}`} label={words('feed')} />}
        >
          <ArticleRows articles={articles.rows} label={t('title')} level={2} />
        </FilteredList>
      </div>
    </SitePage>
  )
}
