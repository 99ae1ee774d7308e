import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import type { FigureFacets } from '@/lib/figures/facets/queries'
import type { FigureFilters } from '@/lib/figures/paths'

/** The fields by which the figures are narrowed, with how many each choice would leave. */
export function figureFields(
  t: ReturnType<typeof useTranslations<'impact'>>,
  facets: FigureFacets,
  chosen: FigureFilters,
  language: string,
) {
  return [
    {
      name: 'city',
      label: t('filters.city'),
      any: t('filters.anyCity'),
      value: chosen.city,
      options: facets.cities.map((city) => nameOption(city, language)),
    },
    {
      name: 'project',
      label: t('filters.project'),
      any: t('filters.anyProject'),
      value: chosen.project,
      options: facets.projects.map(({ slug, acronym, count }) => ({ value: slug, label: acronym, count })),
    },
    {
      name: 'theme',
      label: t('filters.theme'),
      any: t('filters.anyTheme'),
      value: chosen.theme,
      options: facets.themes.map((theme) => nameOption(theme, language)),
    },
    {
      name: 'kind',
      label: t('filters.kind'),
      any: t('filters.anyKind'),
      value: chosen.kind,
      options: facets.kinds.map(({ value, count }) => ({ value, label: t(`kinds.${value}`), count })),
    },
  ]
}
