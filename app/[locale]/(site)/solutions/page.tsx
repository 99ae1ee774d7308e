import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { ListOrMap } from '@/components/map/list-or-map'
import { solutionFields } from '@/components/solutions/solution-filters'
import { SolutionRows } from '@/components/solutions/solution-rows'
import { SolutionsOnMap } from '@/components/solutions/solutions-on-map'
import { PageHead } from '@/components/ui/page-head'
import { listDemonstrationPlaces } from '@/lib/demonstrations/places/queries'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listSolutionFacets } from '@/lib/solutions/facets/queries'
import { solutionsPath, type SolutionFilters } from '@/lib/solutions/paths'
import { listPublishedSolutions } from '@/lib/solutions/queries'
import { solutionParameters } from '@/lib/solutions/schema'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(solutionParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('solutions'), getPortal(language)])
  return pageMetadata({ language, path: solutionsPath(filters), title: t('title'), portal: portal.name })
}

export default async function SolutionsPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters: SolutionFilters = readParameters(solutionParameters, await searchParams)
  const { view } = filters
  const [t, statuses, portal, solutions, places, facets] = await Promise.all([
    getTranslations('solutions'),
    getTranslations('demonstrations.statuses'),
    getPortal(language),
    view ? null : listPublishedSolutions(language, filters),
    view ? listDemonstrationPlaces(language, filters) : null,
    listSolutionFacets(language, filters),
  ])
  const shown = solutions ?? places
  if (!shown || shown.page > shown.pages)
    return <NotFoundPage language={language} path="/solutions" portal={portal} />
  const list = (changed: SolutionFilters) => `/${language}${solutionsPath(changed)}`
  const fields = solutionFields({ t, statuses }, facets, filters, language)
  return (
    <SitePage language={language} path={solutionsPath(filters)} portal={portal} section="solutions">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <ListOrMap
          noun="solutions"
          list={list({ ...filters, view: undefined, page: undefined })}
          map={list({ ...filters, view: 'map', page: undefined })}
          current={view ?? 'list'}
        />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          {...(view && { keep: { view } })}
          found={shown}
          status={
            places
              ? t('mapStatus', { demonstrations: places.demonstrations, cities: places.total })
              : t('status', { count: shown.total })
          }
          empty={{
            none: t(places ? 'empty.noPlaces' : 'empty.none'),
            filtered: t(places ? 'empty.noPlaces' : 'empty.filtered'),
            all: t('empty.all'),
          }}
          after={<CountryFootnotes countries={places ? places.rows.map(({ country }) => country) : []} />}
        >
          {solutions && <SolutionRows solutions={solutions.rows} label={t('title')} level={2} />}
          {places && <SolutionsOnMap places={places} filters={filters} />}
        </FilteredList>
      </div>
    </SitePage>
  )
}
