import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import type { FilterField } from '@/components/ui/filter-form'
import type { EventFacets } from '@/lib/events/facets/queries'
import type { EventFilters } from '@/lib/events/paths'

/** The fields by which the list of events is narrowed, with how many events each choice would leave. */
export function eventFields(
  t: ReturnType<typeof useTranslations<'events'>>,
  facets: EventFacets,
  chosen: EventFilters,
  language: string,
): Extract<FilterField, { options: unknown }>[] {
  const named = (record: EventFacets['cities'][number]) => nameOption(record, language)
  return [
    {
      name: 'when',
      label: t('filters.when'),
      any: `${t('filters.upcoming')} (${facets.upcoming})`,
      value: chosen.when === 'past' ? 'past' : undefined,
      options: [{ value: 'past', label: t('filters.past'), count: facets.past }],
    },
    {
      name: 'group',
      label: t('filters.group'),
      any: t('filters.anyGroup'),
      value: chosen.group,
      options: facets.groups.map(named),
    },
    {
      name: 'kind',
      label: t('filters.kind'),
      any: t('filters.anyKind'),
      value: chosen.kind,
      options: facets.kinds.map(({ value, count }) => ({ value, label: t(`kinds.${value}`), count })),
    },
    {
      name: 'city',
      label: t('filters.city'),
      any: t('filters.anyCity'),
      value: chosen.city,
      options: facets.cities.map(named),
    },
  ]
}
