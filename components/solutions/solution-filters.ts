import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import type { Option } from '@/lib/lists/chosen'
import type { SolutionFacets } from '@/lib/solutions/facets/queries'
import type { SolutionFilters } from '@/lib/solutions/paths'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { labelOf, type Term } from '@/lib/vocabularies/term'

type Words = {
  t: ReturnType<typeof useTranslations<'solutions'>>
  /** How far a demonstration is. */
  statuses: ReturnType<typeof useTranslations<'demonstrations.statuses'>>
}

/** The fields by which the list of solutions is narrowed, with how many solutions each choice would leave. */
export function solutionFields(
  { t, statuses }: Words,
  facets: SolutionFacets,
  chosen: SolutionFilters,
  language: string,
) {
  const named = (record: SolutionFacets['cities'][number]) => nameOption(record, language)
  const field = (name: 'area' | 'theme' | 'city' | 'stage' | 'status') => ({
    name,
    label: t(`filters.${name}`),
    any: t(`filters.any.${name}`),
    value: chosen[name],
  })
  return [
    { ...field('area'), options: termOptions(activityAreas, facets.areas, language) },
    { ...field('theme'), options: facets.themes.map(named) },
    { ...field('city'), options: facets.cities.map(named) },
    {
      ...field('status'),
      options: facets.statuses.map(({ value, count }) => ({ value, label: statuses(value), count })),
    },
    { ...field('stage'), options: termOptions(guidanceStages, facets.stages, language) },
  ]
}

/** In the order of their list. */
function termOptions(terms: readonly Term[], counted: Option<string>[], language: string) {
  return terms.flatMap(({ id }) => {
    const option = counted.find(({ value }) => value === id)
    return option ? [{ value: id, label: labelOf(terms, id, language) ?? id, count: option.count }] : []
  })
}
