import type { ReactNode } from 'react'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm, type FilterField } from '@/components/ui/filter-form'
import type { Level } from '@/components/ui/heading'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { chosenFilters } from '@/lib/lists/chosen'

type EmptyWords = { none: string; filtered?: string; all?: string; level?: Level }

type Props<Filters> = {
  /** Those in force, and the fields that say them. */
  filters: Filters
  fields: FilterField[]
  /** The address of the list under filters. */
  address: (filters: Filters) => string
  /** What stays when the filters are taken away, as that it is a map. */
  keep?: Filters & Record<string, string>
  found: { rows: readonly unknown[]; page: number; pages: number }
  /** How many there are, and in what order. */
  status: ReactNode
  /** What stands over the rows, whether there are any or not. */
  before?: ReactNode
  /** What is said where there are no rows, and the way back to all; left out where the rows say it themselves. */
  empty?: EmptyWords
  /** The rows. */
  children: ReactNode
  /** What stands under the list. */
  after?: ReactNode
}

/** A list that is narrowed by filters in its address, a page at a time. */
export function FilteredList<Filters extends object>(props: Props<Filters>) {
  const { filters, fields, address, keep, found, status, before, empty, children, after } = props
  const chips = chosenFilters(fields, (name) => address({ ...filters, [name]: undefined, page: undefined }))
  const none = {} as Filters
  const all = address(keep ?? none)
  const form = <FilterForm action={address(none)} fields={fields} hidden={keep} chosen={chips.length} />
  return (
    <Listing filters={form}>
      <ResultStatus chips={<Chips chips={chips} clear={all} />}>{status}</ResultStatus>
      {before}
      {found.rows.length === 0 && empty ? (
        <Empty words={empty} all={chips.length > 0 ? all : null} />
      ) : (
        children
      )}
      <Pagination page={found.page} pages={found.pages} href={(page) => address({ ...filters, page })} />
      {after}
    </Listing>
  )
}

/** @param all where everything stands; null where nothing is filtered */
function Empty({ words, all }: { words: EmptyWords; all: string | null }) {
  const { none, filtered = none, all: label, level } = words
  if (all === null) return <EmptyState level={level} title={none} />
  return <EmptyState level={level} title={filtered} action={label ? { href: all, label } : undefined} />
}
