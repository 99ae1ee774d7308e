import { getTranslations } from 'next-intl/server'
import { groupFields } from '@/components/groups/group-filters'
import { GroupRows } from '@/components/groups/group-rows'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { FilteredList } from '@/components/lists/filtered-list'
import { PageHead } from '@/components/ui/page-head'
import { listGroupFacets } from '@/lib/groups/facets/queries'
import { groupsPath } from '@/lib/groups/paths'
import { listPublishedGroups } from '@/lib/groups/queries'
import { groupParameters } from '@/lib/groups/schema'
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
  return (
    <SitePage language={language} path={groupsPath(filters)} portal={portal} section="groups">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          found={groups}
          status={t('status', { count: groups.total })}
          empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all') }}
        >
          <GroupRows groups={groups.rows} label={t('title')} level={2} />
        </FilteredList>
      </div>
    </SitePage>
  )
}
