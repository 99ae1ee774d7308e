import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { partnerFields } from '@/components/partners/partner-filters'
import { PartnerRows } from '@/components/partners/partner-rows'
import { PartnerStatus } from '@/components/partners/partner-status'
import { PageHead } from '@/components/ui/page-head'
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
  return (
    <SitePage language={language} path={partnersPath(filters)} portal={portal} section="partners">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          found={partners}
          status={<PartnerStatus total={partners.total} facets={facets} filters={filters} />}
          empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all') }}
          after={<CountryFootnotes countries={partners.rows.flatMap(({ country }) => country ?? [])} />}
        >
          <PartnerRows partners={partners.rows} label={t('title')} level={2} />
        </FilteredList>
      </div>
    </SitePage>
  )
}
