import { getTranslations } from 'next-intl/server'
import { CitiesOnMap } from '@/components/cities/cities-on-map'
import { cityFields } from '@/components/cities/city-filters'
import { CityRows } from '@/components/cities/city-rows'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { ListOrMap } from '@/components/map/list-or-map'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { citiesPath, type CityFilters } from '@/lib/cities/paths'
import { listCityPlaces } from '@/lib/cities/places/queries'
import { listCityFacets, listPublishedCities } from '@/lib/cities/queries'
import { cityParameters } from '@/lib/cities/schema'
import { chosenFilters } from '@/lib/lists/chosen'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(cityParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('cities'), getPortal(language)])
  return pageMetadata({ language, path: citiesPath(filters), title: t('title'), portal: portal.name })
}

export default async function CitiesPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(cityParameters, await searchParams)
  const [t, portal, cities, facets, places] = await Promise.all([
    getTranslations('cities'),
    getPortal(language),
    listPublishedCities(language, filters),
    listCityFacets(filters),
    filters.view === 'map' ? listCityPlaces(language, filters) : [],
  ])
  if (cities.page > cities.pages) return <NotFoundPage language={language} path="/cities" portal={portal} />
  const { view } = filters
  const list = (changed: CityFilters) => `/${language}${citiesPath(changed)}`
  const fields = cityFields(t, facets, filters, language)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const level = filters.level ?? (facets.levels.length === 1 ? facets.levels[0]?.value : null) ?? 'mixed'
  return (
    <SitePage language={language} path={citiesPath(filters)} portal={portal} section="cities">
      <div className="wrap">
        <PageHead title={t('title')} />
        <ListOrMap
          noun="cities"
          list={list({ ...filters, view: undefined, page: undefined })}
          map={list({ ...filters, view: 'map', page: undefined })}
          current={view ?? 'list'}
        />
        <Listing
          filters={
            <FilterForm
              action={list({})}
              fields={fields}
              hidden={view ? { view } : {}}
              chosen={chips.length}
            />
          }
        >
          <ResultStatus chips={<Chips chips={chips} clear={list({ view })} />}>
            {t('status', { count: cities.total, level })}
          </ResultStatus>
          {view && <CitiesOnMap places={places} total={cities.total} />}
          {cities.rows.length > 0 ? (
            <CityRows cities={cities.rows} label={t('title')} severalProjects={facets.projects.length > 1} />
          ) : (
            <EmptyState
              title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
              action={chips.length > 0 ? { href: list({ view }), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination page={cities.page} pages={cities.pages} href={(page) => list({ ...filters, page })} />
          <CountryFootnotes countries={facets.countries.map(({ value }) => value.toUpperCase())} />
        </Listing>
      </div>
    </SitePage>
  )
}
