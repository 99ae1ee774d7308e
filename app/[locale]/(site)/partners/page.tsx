import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { partnerFields } from '@/components/partners/partner-filters'
import { PartnerRows } from '@/components/partners/partner-rows'
import { PartnerStatus } from '@/components/partners/partner-status'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { chosenFilters } from '@/lib/lists/chosen'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listPartnerFacets } from '@/lib/partners/facets/queries'
import { partnersPath } from '@/lib/partners/paths'
import { listPublishedPartners } from '@/lib/partners/queries'
import { partnerParameters } from '@/lib/partners/schema'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(partnerParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('partners'), getPortal(language)])
  return pageMetadata({ language, path: partnersPath(filters), title: t('title'), portal: portal.name })
}

export default async function PartnersPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(partnerParameters, await searchParams)
  const [t, portal, partners, facets] = await Promise.all([
    getTranslations('partners'),
    getPortal(language),
    listPublishedPartners(language, filters),
    listPartnerFacets(filters),
  ])
  if (partners.page > partners.pages)
    return <NotFoundPage language={language} path={partnersPath()} portal={portal} />
  const list = (changed: typeof filters) => `/${language}${partnersPath(changed)}`
  const fields = partnerFields(t, facets, filters, language)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <SitePage language={language} path={partnersPath(filters)} portal={portal} section="partners">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
          <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
            <PartnerStatus total={partners.total} facets={facets} filters={filters} />
          </ResultStatus>
          {partners.rows.length > 0 ? (
            <PartnerRows partners={partners.rows} label={t('title')} level={2} />
          ) : (
            <EmptyState
              title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
              action={chips.length > 0 ? { href: list({}), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination
            page={partners.page}
            pages={partners.pages}
            href={(page) => list({ ...filters, page })}
          />
          <CountryFootnotes countries={partners.rows.flatMap(({ country }) => country ?? [])} />
        </Listing>
      </div>
    </SitePage>
  )
}
