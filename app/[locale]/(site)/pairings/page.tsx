import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { pairingFields } from '@/components/pairings/pairing-filters'
import { PairingRows } from '@/components/pairings/pairing-rows'
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
import { listPairingFacets } from '@/lib/pairings/facets/queries'
import { pairingsPath } from '@/lib/pairings/paths'
import { listPublishedPairings } from '@/lib/pairings/queries'
import { pairingParameters } from '@/lib/pairings/schema'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(pairingParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('pairings'), getPortal(language)])
  return pageMetadata({ language, path: pairingsPath(filters), title: t('title'), portal: portal.name })
}

export default async function PairingsPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(pairingParameters, await searchParams)
  const [t, portal, pairings, facets] = await Promise.all([
    getTranslations('pairings'),
    getPortal(language),
    listPublishedPairings(language, filters),
    listPairingFacets(language, filters),
  ])
  if (pairings.page > pairings.pages)
    return <NotFoundPage language={language} path="/pairings" portal={portal} />
  const list = (changed: typeof filters) => `/${language}${pairingsPath(changed)}`
  const fields = pairingFields(t, facets, filters, language)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const countries = pairings.rows.flatMap(({ members }) => members.map(({ country }) => country))
  return (
    <SitePage language={language} path={pairingsPath(filters)} portal={portal} section="pairings">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
          <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
            {t('status', pairings.totals)}
          </ResultStatus>
          {pairings.rows.length > 0 ? (
            <PairingRows pairings={pairings.rows} label={t('title')} level={2} />
          ) : (
            <EmptyState
              title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
              action={chips.length > 0 ? { href: list({}), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination
            page={pairings.page}
            pages={pairings.pages}
            href={(page) => list({ ...filters, page })}
          />
          <CountryFootnotes countries={countries} />
        </Listing>
      </div>
    </SitePage>
  )
}
