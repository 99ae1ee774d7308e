import { useLocale, useTranslations } from 'next-intl'
import { DocumentTable } from '@/components/documents/desk/document-table'
import { SavedFilters } from '@/components/desk/saved-filters'
import { FilteredList } from '@/components/lists/filtered-list'
import type { SavedFilter } from '@/lib/desk/saved-filters/queries'
import { queryOf } from '@/lib/desk/saved-filters/rules'
import { deskDocumentsPath } from '@/lib/documents/desk/paths'
import type { DeskDocument } from '@/lib/documents/desk/queries'
import { deskParameters, type DeskFilters } from '@/lib/documents/schema'
import type { Page } from '@/lib/lists/pagination'

type Props = { filters: DeskFilters; documents: Page<DeskDocument>; saved: readonly SavedFilter[] }

/** The documents that somebody may edit, under filters that stand in the address. */
export function DocumentList({ filters, documents, saved }: Props) {
  const t = useTranslations('documentsDesk')
  const language = useLocale()
  const list = (changed: DeskFilters) => `/${language}${deskDocumentsPath(changed)}`
  const fields = useFields(filters)
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={documents}
      status={t('list.status', { count: documents.total })}
      before={<SavedFilters list={deskDocumentsPath()} query={queryOf(filters)} saved={saved} />}
      empty={{ none: t('list.none'), filtered: t('list.filtered'), all: t('list.all') }}
    >
      <DocumentTable filters={filters} documents={documents.rows} />
    </FilteredList>
  )
}

function useFields(filters: DeskFilters) {
  const t = useTranslations('documentsDesk')
  const kinds = useTranslations('library.kinds')
  const { kind, state, visibility, sort } = deskParameters
  const choice = <Value extends string>(
    name: 'kind' | 'state' | 'visibility' | 'sort',
    values: readonly Value[],
    label: (value: Value) => string,
  ) => {
    const chosen = filters[name]
    const options = values.map((value) => ({ value, label: label(value) }))
    return {
      name,
      label: t(`filters.${name}`),
      any: t(`filters.any.${name}`),
      options,
      ...(chosen && { value: chosen }),
    }
  }
  return [
    { kind: 'text' as const, name: 'q', label: t('filters.q'), ...(filters.q && { value: filters.q }) },
    choice('state', state.options, (value) => t(`states.${value}`)),
    choice('kind', kind.options, (value) => kinds(value)),
    choice('visibility', visibility.options, (value) => t(`visibility.${value}`)),
    choice(
      'sort',
      sort.options.filter((order) => order !== 'changed'),
      (value) => t(`orders.${value}`),
    ),
  ]
}
