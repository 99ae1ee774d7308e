import { useLocale, useTranslations } from 'next-intl'
import { DocumentTable } from '@/components/documents/desk/document-table'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { deskDocumentsPath } from '@/lib/documents/desk/paths'
import type { DeskDocument } from '@/lib/documents/desk/queries'
import { deskParameters, type DeskFilters } from '@/lib/documents/schema'
import { chosenFilters } from '@/lib/lists/chosen'
import type { Page } from '@/lib/lists/pagination'

type Props = { filters: DeskFilters; documents: Page<DeskDocument> }

/** The documents that somebody may edit, under filters that stand in the address. */
export function DocumentList({ filters, documents }: Props) {
  const t = useTranslations('documentsDesk')
  const language = useLocale()
  const list = (changed: DeskFilters) => `/${language}${deskDocumentsPath(changed)}`
  const fields = useFields(filters)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const empty = { action: { href: list({}), label: t('list.all') } }
  return (
    <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
      <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
        {t('list.status', { count: documents.total })}
      </ResultStatus>
      {documents.rows.length > 0 ? (
        <DocumentTable filters={filters} documents={documents.rows} />
      ) : (
        <EmptyState
          title={t(chips.length > 0 ? 'list.filtered' : 'list.none')}
          {...(chips.length > 0 && empty)}
        />
      )}
      <Pagination page={documents.page} pages={documents.pages} href={(page) => list({ ...filters, page })} />
    </Listing>
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
