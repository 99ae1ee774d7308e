import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { ListOrMap } from '@/components/map/list-or-map'
import { solutionFields } from '@/components/solutions/solution-filters'
import { SolutionRows } from '@/components/solutions/solution-rows'
import { SolutionsOnMap } from '@/components/solutions/solutions-on-map'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { listDemonstrationPlaces } from '@/lib/demonstrations/places/queries'
import { chosenFilters } from '@/lib/lists/chosen'
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
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const filtered = chips.length > 0
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
            {places
              ? t('mapStatus', { demonstrations: places.demonstrations, cities: places.total })
              : t('status', { count: shown.total })}
          </ResultStatus>
          {solutions && solutions.total > 0 && (
            <SolutionRows solutions={solutions.rows} label={t('title')} level={2} />
          )}
          {places && places.total > 0 && <SolutionsOnMap places={places} filters={filters} />}
          {shown.total === 0 && (
            <EmptyState
              title={t(places ? 'empty.noPlaces' : filtered ? 'empty.filtered' : 'empty.none')}
              action={filtered ? { href: list({ view }), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination page={shown.page} pages={shown.pages} href={(page) => list({ ...filters, page })} />
          <CountryFootnotes countries={places ? places.rows.map(({ country }) => country) : []} />
        </Listing>
      </div>
    </SitePage>
  )
}
