import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { projectFields } from '@/components/projects/project-filters'
import { ProjectRows } from '@/components/projects/project-rows'
import { PageHead } from '@/components/ui/page-head'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listProjectFacets } from '@/lib/projects/facets/queries'
import { projectsPath } from '@/lib/projects/paths'
import { listPublishedProjects } from '@/lib/projects/queries'
import { projectParameters } from '@/lib/projects/schema'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(projectParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('projects'), getPortal(language)])
  return pageMetadata({ language, path: projectsPath(filters), title: t('title'), portal: portal.name })
}

export default async function ProjectsPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(projectParameters, await searchParams)
  const [t, portal, projects, facets] = await Promise.all([
    getTranslations('projects'),
    getPortal(language),
    listPublishedProjects(language, filters),
    listProjectFacets(language, filters),
  ])
  if (projects.page > projects.pages)
    return <NotFoundPage language={language} path={projectsPath()} portal={portal} />
  const list = (changed: typeof filters) => `/${language}${projectsPath(changed)}`
  const fields = projectFields(t, facets, filters, language)
  return (
    <SitePage language={language} path={projectsPath(filters)} portal={portal} section="projects">
      <div className="wrap">
        <PageHead title={t('title')} />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          found={projects}
          status={t('status', { count: projects.total })}
          empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all') }}
        >
          <ProjectRows projects={projects.rows} label={t('title')} level={2} />
        </FilteredList>
      </div>
    </SitePage>
  )
}
