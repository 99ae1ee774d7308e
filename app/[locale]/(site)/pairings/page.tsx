import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { pairingFields } from '@/components/pairings/pairing-filters'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { PageHead } from '@/components/ui/page-head'
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
  const countries = pairings.rows.flatMap(({ members }) => members.map(({ country }) => country))
  return (
    <SitePage language={language} path={pairingsPath(filters)} portal={portal} section="pairings">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          found={pairings}
          status={t('status', pairings.totals)}
          empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all') }}
          after={<CountryFootnotes countries={countries} />}
        >
          <PairingRows pairings={pairings.rows} label={t('title')} level={2} />
        </FilteredList>
      </div>
    </SitePage>
  )
}
