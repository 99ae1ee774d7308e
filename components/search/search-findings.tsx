import { useLocale, useTranslations } from 'next-intl'
import { SearchEmpty } from '@/components/search/search-empty'
import { searchFields } from '@/components/search/search-filters'
import { SearchRows } from '@/components/search/search-rows'
import { Chips } from '@/components/ui/chips'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { chosenFilters } from '@/lib/lists/chosen'
import { searchPath, type SearchFilters } from '@/lib/search/paths'
import type { NearestRecord, SearchResults } from '@/lib/search/queries'

type Props = {
  results: SearchResults
  nearest: NearestRecord[]
  filters: SearchFilters & { q: string }
}

/** What a search came to: how much, the filters, the hits, or what to do where there are none. */
export function SearchFindings({ results, nearest, filters }: Props) {
  const t = useTranslations('search')
  const language = useLocale()
  const { q } = filters
  const { total, exact, page, pages, rows, facets } = results
  const list = (changed: SearchFilters) => `/${language}${searchPath(changed)}`
  const fields = searchFields(t, facets, filters, language)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const narrow = <FilterForm action={list({})} hidden={{ q }} fields={fields} chosen={chips.length} />
  return (
    <Listing filters={total > 0 || chips.length > 0 ? narrow : undefined}>
      <ResultStatus chips={<Chips chips={chips} clear={list({ q })} />}>
        {t('status', { exact, close: total - exact })}
      </ResultStatus>
      {rows.length > 0 ? (
        <SearchRows hits={rows} />
      ) : (
        <SearchEmpty
          query={q}
          nearest={nearest}
          withoutFilters={chips.length > 0 ? list({ q }) : undefined}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => list({ ...filters, page: number })} />
    </Listing>
  )
}
