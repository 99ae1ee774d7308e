import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import { withChosen } from '@/lib/lists/chosen'
import type { SearchFilters } from '@/lib/search/paths'
import type { SearchFacets } from '@/lib/search/queries'

/** The fields by which a search is narrowed, with how much each choice would leave. */
export function searchFields(
  t: ReturnType<typeof useTranslations<'search'>>,
  facets: SearchFacets,
  chosen: SearchFilters,
  language: string,
) {
  const named = (record: SearchFacets['cities'][number]) => nameOption(record, language)
  return [
    {
      name: 'type',
      label: t('filters.type'),
      any: t('filters.anyType'),
      value: chosen.type,
      options: withChosen(facets.types, chosen.type).map(({ value, count }) => ({
        value,
        label: t(`types.${value}`),
        count,
      })),
    },
    {
      name: 'theme',
      label: t('filters.theme'),
      any: t('filters.anyTheme'),
      value: chosen.theme,
      options: facets.themes.map(named),
    },
    {
      name: 'city',
      label: t('filters.city'),
      any: t('filters.anyCity'),
      value: chosen.city,
      options: facets.cities.map(named),
    },
    {
      name: 'year',
      label: t('filters.year'),
      any: t('filters.anyYear'),
      value: chosen.year?.toString(),
      options: withChosen(facets.years, chosen.year).map(({ value, count }) => ({
        value: String(value),
        label: String(value),
        count,
      })),
    },
  ]
}
