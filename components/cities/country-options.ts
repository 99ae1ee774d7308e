import type { Option } from '@/lib/lists/chosen'
import { countryLabel } from '@/lib/vocabularies/countries'

/** Countries as choices of a filter, by their names in a language; the address has them in small letters. */
export function countryOptions(countries: readonly Option<string>[], language: string) {
  const { compare } = new Intl.Collator(language)
  return countries
    .map(({ value, count }) => ({ value, label: countryLabel(value.toUpperCase(), language), count }))
    .toSorted((a, b) => compare(a.label, b.label))
}
