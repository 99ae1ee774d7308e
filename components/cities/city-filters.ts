import type { useTranslations } from 'next-intl'
import { countryOptions } from '@/components/cities/country-options'
import { withChosen } from '@/lib/lists/chosen'
import type { CityFilters } from '@/lib/cities/paths'
import type { CityFacets } from '@/lib/cities/queries'

/** The fields by which the list of cities is narrowed, with how many cities each choice would leave. */
export function cityFields(
  t: ReturnType<typeof useTranslations<'cities'>>,
  facets: CityFacets,
  chosen: CityFilters,
  language: string,
) {
  return [
    {
      name: 'project',
      label: t('filters.project'),
      any: t('filters.anyProject'),
      value: chosen.project,
      options: facets.projects.map(({ slug, acronym, count }) => ({ value: slug, label: acronym, count })),
    },
    {
      name: 'role',
      label: t('filters.role'),
      any: t('filters.anyRole'),
      value: chosen.role,
      options: withChosen(facets.roles, chosen.role).map(({ value, count }) => ({
        value,
        label: t(`roles.${value}`),
        count,
      })),
    },
    {
      name: 'country',
      label: t('filters.country'),
      any: t('filters.anyCountry'),
      value: chosen.country,
      options: countryOptions(withChosen(facets.countries, chosen.country), language),
    },
    {
      name: 'level',
      label: t('filters.level'),
      any: t('filters.anyLevel'),
      value: chosen.level,
      options: withChosen(facets.levels, chosen.level).map(({ value, count }) => ({
        value,
        label: t(`levels.${value}`),
        count,
      })),
    },
  ]
}
