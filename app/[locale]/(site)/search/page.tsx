import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { SearchJsonLd } from '@/components/search/search-json-ld'
import { SearchForm } from '@/components/search/search-form'
import { Searchable } from '@/components/search/searchable'
import { SearchFindings } from '@/components/search/search-findings'
import { PageHead } from '@/components/ui/page-head'
import { readParameters } from '@/lib/lists/parameters'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { searchPath, type SearchFilters } from '@/lib/search/paths'
import { countSearchable, listNearestRecords, searchPublished } from '@/lib/search/queries'
import { searchParameters } from '@/lib/search/schema'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(searchParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('search'), getPortal(language)])
  const title = filters.q ? t('titleOf', { query: filters.q }) : t('title')
  const metadata = pageMetadata({ language, path: searchPath(filters), title, portal: portal.name })
  // What is found stands on pages of its own; a list of it is worth nothing in another search engine.
  return { ...metadata, robots: filters.q ? 'noindex, follow' : undefined }
}

export default async function SearchPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const { q, ...filters } = readParameters(searchParameters, await searchParams)
  const [t, portal, asked] = await Promise.all([
    getTranslations('search'),
    getPortal(language),
    q ? search(language, { q, ...filters }) : countSearchable(),
  ])
  if ('results' in asked && asked.results.page > asked.results.pages)
    return <NotFoundPage language={language} path="/search" portal={portal} query={q} />
  const path = searchPath({ q, ...filters })
  return (
    <SitePage language={language} path={path} portal={portal} section="search">
      {'results' in asked && (
        <SearchJsonLd
          name={t('titleOf', { query: asked.filters.q })}
          url={absoluteUrl(language, path)}
          language={language}
          results={asked.results}
          base={absoluteUrl(language, '')}
        />
      )}
      <div className="wrap">
        <PageHead title={t('title')} />
        <SearchForm query={q} />
        {'results' in asked ? <SearchFindings {...asked} /> : <Searchable counts={asked} />}
      </div>
    </SitePage>
  )
}

/** How much of what was typed a name has to share to be named where nothing was found. */
const nearlyAlike = 0.3

async function search(language: string, filters: SearchFilters & { q: string }) {
  const results = await searchPublished(language, filters)
  const nearest = results.total === 0 ? await listNearestRecords(language, filters.q, nearlyAlike) : []
  return { results, nearest, filters }
}
