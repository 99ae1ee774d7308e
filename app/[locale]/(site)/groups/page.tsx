import { getTranslations } from 'next-intl/server'
import { groupFields } from '@/components/groups/group-filters'
import { GroupRows } from '@/components/groups/group-rows'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { listGroupFacets } from '@/lib/groups/facets/queries'
import { groupsPath } from '@/lib/groups/paths'
import { listPublishedGroups } from '@/lib/groups/queries'
import { groupParameters } from '@/lib/groups/schema'
import { chosenFilters } from '@/lib/lists/chosen'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(groupParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('groups'), getPortal(language)])
  return pageMetadata({ language, path: groupsPath(filters), title: t('title'), portal: portal.name })
}

export default async function GroupsPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(groupParameters, await searchParams)
  const [t, portal, groups, facets] = await Promise.all([
    getTranslations('groups'),
    getPortal(language),
    listPublishedGroups(language, filters),
    listGroupFacets(language, filters),
  ])
  if (groups.page > groups.pages) return <NotFoundPage language={language} path="/groups" portal={portal} />
  const list = (changed: typeof filters) => `/${language}${groupsPath(changed)}`
  const fields = groupFields(t, facets, filters, language)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <SitePage language={language} path={groupsPath(filters)} portal={portal} section="groups">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
          <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
            {t('status', { count: groups.total })}
          </ResultStatus>
          {groups.rows.length > 0 ? (
            <GroupRows groups={groups.rows} label={t('title')} level={2} />
          ) : (
            <EmptyState
              title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
              action={chips.length > 0 ? { href: list({}), label: t('empty.all') } : undefined}
            />
          )}
          <Pagination page={groups.page} pages={groups.pages} href={(page) => list({ ...filters, page })} />
        </Listing>
      </div>
    </SitePage>
  )
}
