import { getTranslations } from 'next-intl/server'
import { ArticleRows } from '@/components/articles/article-rows'
import { articleFields } from '@/components/articles/article-filters'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FeedLink } from '@/components/ui/feed-link'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { articlesPath } from '@/lib/articles/paths'
import { listArticleFacets } from '@/lib/articles/facets/queries'
import { listPublishedArticles } from '@/lib/articles/queries'
import { articleParameters } from '@/lib/articles/schema'
import { feedPath } from '@/lib/feeds/paths'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { chosenFilters } from '@/lib/lists/chosen'
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
  const [t, words, portal, articles, facets] = await Promise.all([
    getTranslations('news'),
    getTranslations('layout'),
    getPortal(language),
    listPublishedArticles(language, filters),
    listArticleFacets(language, filters),
  ])
  if (articles.page > articles.pages) return <NotFoundPage language={language} path="/news" portal={portal} />
  const list = (changed: typeof filters) => `/${language}${articlesPath(changed)}`
  const fields = articleFields(t, facets, filters, language)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <SitePage language={language} path={articlesPath(filters)} portal={portal} section="news">
      <div className="wrap">
        <PageHead title={t('title')} />
        <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
          <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
            {t('status', { count: articles.total })}
          </ResultStatus>
          {articles.rows.length > 0 ? (
            <ArticleRows articles={articles.rows} label={t('title')} level={2} />
          ) : (
            <EmptyState
              title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
              action={chips.length > 0 ? { href: list({}), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination
            page={articles.page}
            pages={articles.pages}
            href={(page) => list({ ...filters, page })}
          />
          <FeedLink href={`/${language}${feedPath(articlesPath(filters))}`} label={words('feed')} />
        </Listing>
      </div>
    </SitePage>
  )
}
