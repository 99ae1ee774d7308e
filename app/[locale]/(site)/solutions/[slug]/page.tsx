import { getTranslations } from 'next-intl/server'
import { FewFigures } from '@/components/figures/few-figures'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { RichText } from '@/components/richtext/rich-text'
import { SolutionFacts } from '@/components/solutions/solution-facts'
import { SolutionHead } from '@/components/solutions/solution-head'
import { SolutionJsonLd } from '@/components/solutions/solution-json-ld'
import { SolutionMargin } from '@/components/solutions/solution-margin'
import { SolutionSections } from '@/components/solutions/solution-sections'
import { Columns } from '@/components/ui/columns'
import { listDemonstrationsOfSolution } from '@/lib/demonstrations/details/queries'
import { demonstrationsPath } from '@/lib/demonstrations/paths'
import { listPlacesOfSolution } from '@/lib/demonstrations/places/queries'
import { foreign } from '@/lib/i18n/translation'
import { readParameters } from '@/lib/lists/parameters'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type PageProps, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { solutionPath, solutionsPath } from '@/lib/solutions/paths'
import { getPublishedSolution } from '@/lib/solutions/record/queries'
import { listRelatedSolutions } from '@/lib/solutions/related/queries'
import { solutionPageParameters } from '@/lib/solutions/schema'

type Props = RecordPageProps & Pick<PageProps, 'searchParams'>

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const { page = 1 } = readParameters(solutionPageParameters, await searchParams)
  const [portal, solution] = await Promise.all([getPortal(language), getPublishedSolution(language, slug)])
  if (!solution) return notFoundMetadata()
  const { name: title, summary: description } = solution
  return pageMetadata({
    language,
    path: demonstrationsPath(slug, page),
    title,
    portal: portal.name,
    description,
  })
}

export default async function SolutionPage({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const { page = 1 } = readParameters(solutionPageParameters, await searchParams)
  const path = demonstrationsPath(slug, page)
  const [t, portal, solution] = await Promise.all([
    getTranslations('solutions'),
    getPortal(language),
    getPublishedSolution(language, slug),
  ])
  if (!solution) return <NotFoundPage language={language} path={path} portal={portal} />
  const [demonstrations, places, related] = await Promise.all([
    listDemonstrationsOfSolution(language, slug, page),
    listPlacesOfSolution(language, slug),
    listRelatedSolutions(language, solution, 5),
  ])
  if (page > demonstrations.pages) return <NotFoundPage language={language} path={path} portal={portal} />
  const { name, body, links } = solution
  const lang = foreign(solution.language, language)
  const url = absoluteUrl(language, solutionPath(slug))
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, solutionsPath()) },
    { name, url },
  ]
  return (
    <SitePage language={language} path={path} portal={portal} section="solutions">
      <SolutionJsonLd
        solution={solution}
        places={places}
        url={url}
        portal={{ name: portal.name, url: absoluteUrl(language, '') }}
      />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <SolutionHead solution={solution} places={places} demonstrations={demonstrations.rows} />
        <FewFigures figures={solution.figures} />
        <Columns margin={<SolutionMargin documents={solution.documents} />}>
          {lang && <LanguageNotice language={lang} />}
          <SolutionFacts solution={solution} />
          {body && (
            <div className="prose" lang={lang}>
              <RichText doc={body} links={links} tableLabel={t('table')} />
            </div>
          )}
        </Columns>
        <SolutionSections solution={solution} demonstrations={demonstrations} related={related} />
      </article>
    </SitePage>
  )
}
