import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { projectFields } from '@/components/projects/project-filters'
import { ProjectRows } from '@/components/projects/project-rows'
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
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <SitePage language={language} path={projectsPath(filters)} portal={portal} section="projects">
      <div className="wrap">
        <PageHead title={t('title')} />
        <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
          <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
            {t('status', { count: projects.total })}
          </ResultStatus>
          {projects.rows.length > 0 ? (
            <ProjectRows projects={projects.rows} label={t('title')} level={2} />
          ) : (
            <EmptyState
              title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
              action={chips.length > 0 ? { href: list({}), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination
            page={projects.page}
            pages={projects.pages}
            href={(page) => list({ ...filters, page })}
          />
        </Listing>
      </div>
    </SitePage>
  )
}
