import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import { withChosen } from '@/lib/lists/chosen'
import type { ArticleFacets } from '@/lib/articles/facets/queries'
import type { ArticleFilters } from '@/lib/articles/paths'

/** The fields by which the news list is narrowed, with how many stories each choice would leave. */
export function articleFields(
  t: ReturnType<typeof useTranslations<'news'>>,
  facets: ArticleFacets,
  chosen: ArticleFilters,
  language: string,
) {
  const named = (record: ArticleFacets['cities'][number]) => nameOption(record, language)
  const fields = [
    {
      name: 'city',
      label: t('filters.city'),
      any: t('filters.anyCity'),
      value: chosen.city,
      options: facets.cities.map(named),
    },
    {
      name: 'theme',
      label: t('filters.theme'),
      any: t('filters.anyTheme'),
      value: chosen.theme,
      options: facets.themes.map(named),
    },
    {
      name: 'project',
      label: t('filters.project'),
      any: t('filters.anyProject'),
      value: chosen.project,
      options: facets.projects.map(named),
    },
    {
      name: 'partner',
      label: t('filters.partner'),
      any: t('filters.anyPartner'),
      value: chosen.partner,
      options: facets.partners.map(named),
    },
    {
      name: 'kind',
      label: t('filters.kind'),
      any: t('filters.anyKind'),
      value: chosen.kind,
      options: withChosen(facets.kinds, chosen.kind).map(({ value, count }) => ({
        value,
        label: t(`kinds.${value}`),
        count,
      })),
    },
    {
      name: 'year',
      label: t('filters.year'),
      any: t('filters.anyYear'),
      value: chosen.year?.toString(),
      options: withChosen(facets.years, chosen.year).map(({ value, count }) => ({
        value: String(value),
        label: String(value),
        count,
      })),
    },
  ]
  // A portal of one project, or one whose partners do not write, has nothing to choose there.
  return fields.filter(({ name, value, options }) => {
    return value !== undefined || options.length > 1 || !['project', 'partner'].includes(name)
  })
}
