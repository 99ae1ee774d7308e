import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { FewFigures } from '@/components/figures/few-figures'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { ProjectCities } from '@/components/projects/project-cities'
import { ProjectFacts } from '@/components/projects/project-facts'
import { ProjectFunding } from '@/components/projects/project-funding'
import { ProjectHead } from '@/components/projects/project-head'
import { ProjectJsonLd } from '@/components/projects/project-json-ld'
import { ProjectMargin } from '@/components/projects/project-margin'
import { ProjectPartners } from '@/components/projects/project-partners'
import { ProjectSections } from '@/components/projects/project-sections'
import { ProjectText } from '@/components/projects/project-text'
import { Columns } from '@/components/ui/columns'
import { listNewestArticles } from '@/lib/articles/queries'
import { listAwardsOfProject } from '@/lib/awards/queries'
import { listDemonstrationsOfProject } from '@/lib/demonstrations/queries'
import { listFiguresOf } from '@/lib/figures/queries'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listDocumentsOfProject } from '@/lib/projects/documents/queries'
import {
  listEventsOfProject,
  listPairingsOfProject,
  listSolutionsOfProject,
} from '@/lib/projects/mentions/queries'
import { listCitiesOfProject, listPartnersOfProject } from '@/lib/projects/parts/queries'
import { projectPath, projectsPath } from '@/lib/projects/paths'
import { getPublishedProject } from '@/lib/projects/record/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, project] = await Promise.all([getPortal(language), getPublishedProject(language, slug)])
  if (!project) return notFoundMetadata()
  const { acronym, title, summary } = project
  const described = { title: acronym, portal: portal.name, description: summary || title }
  return pageMetadata({ language, path: projectPath(slug), ...described })
}

export default async function ProjectPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = projectPath(slug)
  const [t, portal, project] = await Promise.all([
    getTranslations('projects'),
    getPortal(language),
    getPublishedProject(language, slug),
  ])
  if (!project) return <NotFoundPage language={language} path={path} portal={portal} />
  const [figures, cities, partners, work] = await Promise.all([
    listFiguresOf(language, { project: slug }, 7),
    listCitiesOfProject(language, slug),
    listPartnersOfProject(language, slug),
    readWork(language, slug),
  ])
  const lang = foreign(project.language, language)
  const url = absoluteUrl(language, path)
  const home = absoluteUrl(language, '')
  const steps = [
    { name: portal.name, url: home },
    { name: t('title'), url: absoluteUrl(language, projectsPath()) },
    { name: project.acronym, url },
  ]
  const takingPart = { cities: cities.rows.length > 0, partners: partners.rows.length > 0 }
  const countries = [...cities.rows, ...partners.rows, ...work.pairings.flatMap(({ members }) => members)]
  return (
    <SitePage language={language} path={path} portal={portal} section="projects">
      <ProjectJsonLd project={project} partners={partners.rows} cities={cities.rows} url={url} home={home} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <ProjectHead project={project} />
        {lang && <LanguageNotice language={lang} />}
        <FewFigures figures={figures} />
        <Columns margin={<ProjectMargin project={project} work={work} {...takingPart} />}>
          <ProjectFacts project={project} />
          <ProjectText project={project} />
        </Columns>
        <ProjectCities cities={cities} projectSlug={slug} />
        <ProjectPartners partners={partners} projectSlug={slug} currency={project.currency} />
        <ProjectSections project={project} work={work} />
        <ProjectFunding statements={project.statements} />
        <CountryFootnotes countries={countries.flatMap(({ country }) => country ?? [])} />
      </article>
    </SitePage>
  )
}

async function readWork(language: string, slug: string) {
  const [solutions, demonstrations, articles, events, documents, pairings, awards] = await Promise.all([
    listSolutionsOfProject(language, slug),
    listDemonstrationsOfProject(language, slug),
    listNewestArticles(language, { project: slug }, 5),
    listEventsOfProject(language, slug, 10),
    listDocumentsOfProject(language, slug, 10),
    listPairingsOfProject(language, slug, 20),
    listAwardsOfProject(language, slug),
  ])
  return { solutions, demonstrations, articles, events, documents, pairings, awards }
}
