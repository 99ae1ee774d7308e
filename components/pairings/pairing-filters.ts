import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import type { PairingFacets } from '@/lib/pairings/facets/queries'
import type { PairingFilters } from '@/lib/pairings/paths'
import { countryLabel } from '@/lib/vocabularies/countries'

/** The fields by which the list of pairings is narrowed, with how many pairings each choice would leave. */
export function pairingFields(
  t: ReturnType<typeof useTranslations<'pairings'>>,
  facets: PairingFacets,
  chosen: PairingFilters,
  language: string,
) {
  const named = (record: PairingFacets['cities'][number]) => nameOption(record, language)
  return [
    {
      name: 'theme',
      label: t('filters.theme'),
      any: t('filters.anyTheme'),
      value: chosen.theme,
      options: facets.themes.map(named),
    },
    {
      name: 'country',
      label: t('filters.country'),
      any: t('filters.anyCountry'),
      value: chosen.country,
      options: countryOptions(facets, language),
    },
    {
      name: 'city',
      label: t('filters.city'),
      any: t('filters.anyCity'),
      value: chosen.city,
      options: facets.cities.map(named),
    },
    {
      name: 'level',
      label: t('filters.level'),
      any: t('filters.anyLevel'),
      value: chosen.level,
      options: facets.levels.map(({ value, count }) => ({ value, label: t(`levels.${value}`), count })),
    },
  ]
}

function countryOptions({ countries }: PairingFacets, language: string) {
  const { compare } = new Intl.Collator(language)
  return countries
    .map(({ value, count }) => ({ value: value.toLowerCase(), label: countryLabel(value, language), count }))
    .sort((a, b) => compare(a.label, b.label))
}
