import { useLocale, useTranslations } from 'next-intl'
import { ArticleTable } from '@/components/articles/desk/article-table'
import { BatchNotice } from '@/components/articles/desk/batch-notice'
import { SavedFilters } from '@/components/desk/saved-filters'
import { languageChoices } from '@/components/forms/known-choices'
import { FilteredList } from '@/components/lists/filtered-list'
import { EmptyState } from '@/components/ui/empty-state'
import type { FilterField } from '@/components/ui/filter-form'
import type { Batch } from '@/lib/articles/bulk/batches/queries'
import type { DeskRow } from '@/lib/articles/desk/queries'
import { deskSorts, deskStates, type DeskFilters, type DeskState } from '@/lib/articles/desk/schema'
import { deskPath } from '@/lib/articles/paths'
import type { Colleague } from '@/lib/articles/review/queries'
import type { SavedFilter } from '@/lib/desk/saved-filters/queries'
import { queryOf } from '@/lib/desk/saved-filters/rules'
import { listAddress } from '@/lib/lists/addresses'
import type { Page } from '@/lib/lists/pagination'

type Names = { value: string; label: string; lang?: string | undefined }[]

type Props = {
  filters: DeskFilters
  articles: Page<DeskRow>
  counts: Record<DeskState, number>
  partners: Names
  cities: Names
  colleagues: readonly Colleague[]
  saved: readonly SavedFilter[]
  /** What was done together just now, and under what. */
  batch: { id: string; made: Batch | null } | null
  mayManage: boolean
}

/** The stories that somebody may work on, under filters that stand in the address. */
export function ArticleList({ filters, articles, batch, mayManage, colleagues, saved, ...choices }: Props) {
  const t = useTranslations('articlesDesk.list')
  const language = useLocale()
  const list = (changed: DeskFilters) => `/${language}${listAddress(deskPath, changed)}`
  const fields = useFields({ filters, colleagues, ...choices })
  return (
    <>
      {batch && <BatchNotice batch={batch.id} made={batch.made} />}
      <FilteredList
        filters={filters}
        fields={fields}
        address={list}
        found={articles}
        status={t('status', { count: articles.total })}
        before={<SavedFilters list={deskPath} query={queryOf(filters)} saved={saved} />}
      >
        {articles.rows.length > 0 ? (
          <ArticleTable {...{ filters, mayManage, colleagues }} rows={articles.rows} />
        ) : (
          <EmptyState title={t('empty')} action={{ href: list({}), label: t('all') }} />
        )}
      </FilteredList>
    </>
  )
}

function useFields({
  filters,
  counts,
  partners,
  cities,
  colleagues,
}: Pick<Props, 'filters' | 'counts' | 'partners' | 'cities' | 'colleagues'>) {
  const t = useTranslations('articlesDesk')
  const field = (
    name: keyof DeskFilters & string,
    label: string,
    any: string,
    options: Names,
  ): FilterField => {
    const value = filters[name]
    return {
      name,
      label,
      any,
      options: options as Names & { lang?: string }[],
      ...(value && { value: String(value) }),
    }
  }
  const states = deskStates.map((value) => ({ value, label: t(`states.${value}`), count: counts[value] }))
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }))
  const nobody = { value: 'nobody', label: t('list.filters.nobody') }
  const me = { value: 'me', label: t('list.filters.me') }
  const [changed, ...sorts] = deskSorts
  return [
    { kind: 'text' as const, name: 'q', label: t('list.filters.q'), ...(filters.q && { value: filters.q }) },
    field('status', t('list.filters.status'), t('list.filters.anyStatus'), states),
    field('language', t('list.filters.language'), t('list.filters.anyLanguage'), languageChoices),
    field('partner', t('list.filters.partner'), t('list.filters.anyPartner'), partners),
    field('city', t('list.filters.city'), t('list.filters.anyCity'), cities),
    field('assignee', t('list.filters.assignee'), t('list.filters.anyAssignee'), [me, nobody, ...people]),
    field(
      'sort',
      t('list.filters.sort'),
      t(`list.sorts.${changed}`),
      sorts.map((value) => ({ value, label: t(`list.sorts.${value}`) })),
    ),
  ]
}
