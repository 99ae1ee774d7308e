import type { useTranslations } from 'next-intl'
import { nameOption } from '@/components/names/name-option'
import type { GroupFacets } from '@/lib/groups/facets/queries'
import type { GroupFilters } from '@/lib/groups/paths'

/** The fields by which the list of groups is narrowed, with how many groups each choice would leave. */
export function groupFields(
  t: ReturnType<typeof useTranslations<'groups'>>,
  facets: GroupFacets,
  chosen: GroupFilters,
  language: string,
) {
  return [
    {
      name: 'kind',
      label: t('filters.kind'),
      any: t('filters.anyKind'),
      value: chosen.kind,
      options: facets.kinds.map(({ value, count }) => ({ value, label: t(`kinds.${value}`), count })),
    },
    {
      name: 'theme',
      label: t('filters.theme'),
      any: t('filters.anyTheme'),
      value: chosen.theme,
      options: facets.themes.map((theme) => nameOption(theme, language)),
    },
  ]
}
