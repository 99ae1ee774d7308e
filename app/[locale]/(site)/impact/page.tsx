import { getTranslations } from 'next-intl/server'
import { figureFields } from '@/components/figures/figure-filters'
import { FigureProofs } from '@/components/figures/figure-proofs'
import { FiguresJsonLd } from '@/components/figures/figures-json-ld'
import { FiguresOverview } from '@/components/figures/figures-overview'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { PageHead } from '@/components/ui/page-head'
import { listFigureFacets } from '@/lib/figures/facets/queries'
import { figuresPath, type FigureFilters } from '@/lib/figures/paths'
import { getPageOfFigure, listPublishedFigures } from '@/lib/figures/proof/queries'
import { listHeadlineFigures } from '@/lib/figures/queries'
import { figureParameters } from '@/lib/figures/schema'
import { listFigureTotals } from '@/lib/figures/totals/queries'
import { readParameters, type SearchParameters } from '@/lib/lists/parameters'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listCountHistory } from '@/lib/portal/totals/history/queries'
import { getPortalTotals } from '@/lib/portal/totals/queries'
import { countCitiesByRole, countDemonstrationsByArea } from '@/lib/portal/totals/spread/queries'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = await readFilters(await searchParams)
  const [t, portal] = await Promise.all([getTranslations('impact'), getPortal(language)])
  const [title, description] = [t('title'), t('lead')]
  return pageMetadata({ language, path: figuresPath(filters), title, portal: portal.name, description })
}

export default async function ImpactPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = await readFilters(await searchParams)
  const path = figuresPath(filters)
  // Whoever narrowed the list or turned its page is after single figures.
  const whole = path === figuresPath()
  const [t, portal, figures, facets, overview] = await Promise.all([
    getTranslations('impact'),
    getPortal(language),
    listPublishedFigures(language, filters),
    listFigureFacets(language, filters),
    whole ? readOverview(language) : null,
  ])
  if (figures.page > figures.pages)
    return <NotFoundPage language={language} path={figuresPath()} portal={portal} />
  const url = absoluteUrl(language, path)
  const [name, description] = [t('title'), t('lead')]
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name, url: absoluteUrl(language, figuresPath()) },
  ]
  return (
    <SitePage language={language} path={path} portal={portal} section="impact">
      <FiguresJsonLd figures={figures.rows} {...{ name, description, url, language, portal }} />
      <BreadcrumbJsonLd steps={steps} />
      <div className="wrap">
        <PageHead title={name} lead={description} />
        {overview && <FiguresOverview {...overview} />}
        <FigureProofs
          figures={figures}
          fields={figureFields(t, facets, filters, language)}
          filters={filters}
        />
      </div>
    </SitePage>
  )
}

/** The address of one figure's proof leads to the page of the list on which that stands. */
async function readFilters(given: SearchParameters): Promise<FigureFilters> {
  const { figure, ...filters } = readParameters(figureParameters, given)
  const page = figure && (await getPageOfFigure(figure))
  return page ? { page } : filters
}

async function readOverview(language: string) {
  const [headlines, figureTotals, totals, history, demonstrations, cities] = await Promise.all([
    listHeadlineFigures(language),
    listFigureTotals(language),
    getPortalTotals(),
    listCountHistory(),
    countDemonstrationsByArea(),
    countCitiesByRole(),
  ])
  return { headlines, figureTotals, totals, history, demonstrations, cities }
}
