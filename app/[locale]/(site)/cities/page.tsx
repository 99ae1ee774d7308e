import { getTranslations } from 'next-intl/server'
import { CitiesOnMap } from '@/components/cities/cities-on-map'
import { cityFields } from '@/components/cities/city-filters'
import { CityRows } from '@/components/cities/city-rows'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { ListOrMap } from '@/components/map/list-or-map'
import { PageHead } from '@/components/ui/page-head'
import { citiesPath, type CityFilters } from '@/lib/cities/paths'
import { listCityPlaces } from '@/lib/cities/places/queries'
import { listCityFacets, listPublishedCities } from '@/lib/cities/queries'
import { cityParameters } from '@/lib/cities/schema'
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
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          {...(view && { keep: { view } })}
          found={cities}
          status={t('status', { count: cities.total, level })}
          before={view && <CitiesOnMap places={places} total={cities.total} />}
          empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all') }}
          after={<CountryFootnotes countries={facets.countries.map(({ value }) => value.toUpperCase())} />}
        >
          <CityRows cities={cities.rows} label={t('title')} severalProjects={facets.projects.length > 1} />
        </FilteredList>
      </div>
    </SitePage>
  )
}
