import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import type { ProjectFacets } from '@/lib/projects/facets/queries'
import type { ProjectFilters } from '@/lib/projects/paths'

/** The fields by which the list of projects is narrowed, with how many projects each choice would leave. */
export function projectFields(
  t: ReturnType<typeof useTranslations<'projects'>>,
  facets: ProjectFacets,
  chosen: ProjectFilters,
  language: string,
) {
  return [
    {
      name: 'state',
      label: t('filters.state'),
      any: t('filters.anyState'),
      value: chosen.state,
      options: facets.states.map(({ value, count }) => ({ value, label: t(`states.${value}`), count })),
    },
    {
      name: 'programme',
      label: t('filters.programme'),
      any: t('filters.anyProgramme'),
      value: chosen.programme,
      options: facets.programmes.map(({ value, count }) => ({ value, label: value, count })),
    },
    {
      name: 'city',
      label: t('filters.city'),
      any: t('filters.anyCity'),
      value: chosen.city,
      options: facets.cities.map((city) => nameOption(city, language)),
    },
  ]
}
