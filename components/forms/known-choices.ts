import { languageNames, languages } from '@/lib/i18n/languages'
import { countryCodes, countryLabel } from '@/lib/vocabularies/countries'

/** The languages of the portal, each by the name that its speakers use. */
export const languageChoices = languages.map((value) => ({ value, label: languageNames[value], lang: value }))

/** Every country, by its name in a language. */
export function countryChoices(language: string): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(language)
  return countryCodes
    .map((value) => ({ value, label: countryLabel(value, language) }))
    .toSorted((a, b) => compare(a.label, b.label))
}
