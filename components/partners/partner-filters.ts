import type { useTranslations } from 'next-intl'
import { countryOptions } from '@/components/cities/country-options'
import type { PartnerFacets } from '@/lib/partners/facets/queries'
import type { PartnerFilters } from '@/lib/partners/paths'
import { helices } from '@/lib/vocabularies/helix'
import { labelOf } from '@/lib/vocabularies/term'

/** The fields by which the list of partners is narrowed, with how many partners each choice would leave. */
export function partnerFields(
  t: ReturnType<typeof useTranslations<'partners'>>,
  facets: PartnerFacets,
  chosen: PartnerFilters,
  language: string,
) {
  return [
    {
      name: 'helix',
      label: t('filters.helix'),
      any: t('filters.anyHelix'),
      value: chosen.helix,
      options: facets.helices.map(({ value, count }) => ({
        value,
        label: labelOf(helices, value, language) ?? value,
        count,
      })),
    },
    {
      name: 'country',
      label: t('filters.country'),
      any: t('filters.anyCountry'),
      value: chosen.country,
      options: countryOptions(facets.countries, language),
    },
    {
      name: 'project',
      label: t('filters.project'),
      any: t('filters.anyProject'),
      value: chosen.project,
      options: facets.projects.map(({ slug, acronym, count }) => ({ value: slug, label: acronym, count })),
    },
  ]
}
