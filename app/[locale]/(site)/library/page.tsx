import { getTranslations } from 'next-intl/server'
import { DocumentRows } from '@/components/documents/document-rows'
import { documentFields } from '@/components/documents/document-filters'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { FeedLink } from '@/components/ui/feed-link'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/session'
import { documentsPath } from '@/lib/documents/paths'
import { listDocumentFacets, listDocumentFacetsFor } from '@/lib/documents/facets/queries'
import { listDocumentsFor, listPublishedDocuments } from '@/lib/documents/queries'
import { documentParameters } from '@/lib/documents/schema'
import { feedPath } from '@/lib/feeds/paths'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { readParameters } from '@/lib/lists/parameters'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(documentParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('library'), getPortal(language)])
  return pageMetadata({
    language,
    path: documentsPath(filters),
    title: t('title'),
    portal: portal.name,
    feed: feedPath(documentsPath(filters)),
  })
}

export default async function LibraryPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(documentParameters, await searchParams)
  const viewer = await getViewer()
  const [t, words, portal, documents, facets] = await Promise.all([
    getTranslations('library'),
    getTranslations('layout'),
    getPortal(language),
    viewer ? listDocumentsFor(viewer, language, filters) : listPublishedDocuments(language, filters),
    viewer ? listDocumentFacetsFor(viewer, language, filters) : listDocumentFacets(language, filters),
  ])
  if (documents.page > documents.pages)
    return <NotFoundPage language={language} path="/library" portal={portal} />
  const list = (changed: typeof filters) => `/${language}${documentsPath(changed)}`
  const fields = documentFields(t, facets, filters, language)
  return (
    <SitePage language={language} path={documentsPath(filters)} portal={portal} section="library">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          found={documents}
          status={t('status', { count: documents.total })}
          empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all') }}
          after={<FeedLink href={`/${language}${feedPath(documentsPath(filters))}`} label={words('feed')} />}
        >
          <DocumentRows documents={documents.rows} label={t('title')} level={2} />
        </FilteredList>
      </div>
    </SitePage>
  )
}
