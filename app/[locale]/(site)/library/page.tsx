import { getTranslations } from 'next-intl/server'
import { DocumentRows } from '@/components/documents/document-rows'
import { documentFields } from '@/components/documents/document-filters'
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
import { getViewer } from '@/lib/auth/session'
import { documentsPath } from '@/lib/documents/paths'
import { listDocumentFacets, listDocumentFacetsFor } from '@/lib/documents/facets/queries'
import { listDocumentsFor, listPublishedDocuments } from '@/lib/documents/queries'
import { documentParameters } from '@/lib/documents/schema'
import { feedPath } from '@/lib/feeds/paths'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { chosenFilters } from '@/lib/lists/chosen'
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
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <SitePage language={language} path={documentsPath(filters)} portal={portal} section="library">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
          <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
            {t('status', { count: documents.total })}
          </ResultStatus>
          {documents.rows.length > 0 ? (
            <DocumentRows documents={documents.rows} label={t('title')} level={2} />
          ) : (
            <EmptyState
              title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
              action={chips.length > 0 ? { href: list({}), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination
            page={documents.page}
            pages={documents.pages}
            href={(page) => list({ ...filters, page })}
          />
          <FeedLink href={`/${language}${feedPath(documentsPath(filters))}`} label={words('feed')} />
        </Listing>
      </div>
    </SitePage>
  )
}
