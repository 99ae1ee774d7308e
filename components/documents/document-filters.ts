import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import type { DocumentFacets } from '@/lib/documents/facets/queries'
import type { DocumentFilters } from '@/lib/documents/paths'
import { ownNameOf } from '@/lib/i18n/translation'
import { withChosen } from '@/lib/lists/chosen'
import type { DocumentKind } from '@/prisma/generated/enums'

type Words = ReturnType<typeof useTranslations<'library'>>

/** The fields by which the library is narrowed, with how many documents each choice would leave. */
export function documentFields(t: Words, facets: DocumentFacets, chosen: DocumentFilters, language: string) {
  const named = (record: DocumentFacets['cities'][number]) => nameOption(record, language)
  const field = (name: 'kind' | 'theme' | 'city' | 'project' | 'language' | 'year') => {
    return { name, label: t(`filters.${name}`), any: t(`any.${name}`), value: chosen[name]?.toString() }
  }
  return [
    { ...field('kind'), options: kindOptions(t, facets, chosen.kind as DocumentKind | undefined) },
    { ...field('theme'), options: facets.themes.map(named) },
    { ...field('city'), options: facets.cities.map(named) },
    { ...field('project'), options: facets.projects },
    { ...field('language'), options: languageOptions(facets, chosen.language, language) },
    {
      ...field('year'),
      options: withChosen(facets.years, chosen.year).map(({ value, count }) => {
        return { value: String(value), label: String(value), count }
      }),
    },
  ]
}

function kindOptions(t: Words, { kinds }: DocumentFacets, chosen: DocumentKind | undefined) {
  return withChosen(kinds, chosen).map(({ value, count }) => ({ value, label: t(`kinds.${value}`), count }))
}

/** Each by the name that its own readers look for. */
function languageOptions({ languages }: DocumentFacets, chosen: string | undefined, pageLanguage: string) {
  const { compare } = new Intl.Collator(pageLanguage)
  return withChosen(languages, chosen)
    .map(({ value, count }) => ({ value, label: ownNameOf(value), lang: value, count }))
    .sort((a, b) => compare(a.label, b.label))
}
