import type { useTranslations } from 'next-intl'
import type { ArticleOptions } from '@/lib/articles/desk/options/queries'
import type { ArticleRelations } from '@/lib/articles/relations/rules'

type Words = ReturnType<typeof useTranslations<'articlesDesk'>>

/** What stands in the fields of a story beside its words, for whoever sent the form while somebody else saved. */
export function chosenNow(relations: ArticleRelations, options: ArticleOptions, t: Words) {
  const { originalPublisher, originalContact, originalUrl } = relations
  const lines = { originalPublisher, originalContact, originalUrl }
  const labels = fields.map(([name, label]) => [name, t(`fields.${label}`)] as const)
  return {
    now: {
      ...Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line ?? ''])),
      ...Object.fromEntries(fields.map(([name, , from]) => [name, sentOf(relations, name, options[from])])),
    },
    labels: {
      ...Object.fromEntries(labels),
      originalPublisher: t('fields.originalPublisher'),
      originalContact: t('fields.originalContact'),
      originalUrl: t('fields.originalUrl'),
    },
    names: Object.fromEntries(
      fields.flatMap(([, , from]) => options[from].map(({ value, label }) => [value, label] as const)),
    ),
  }
}

const fields = [
  ['documentIds', 'documents', 'documents'],
  ['eventIds', 'events', 'events'],
  ['cityIds', 'cities', 'cities'],
  ['themeIds', 'themes', 'themes'],
  ['solutionIds', 'solutions', 'solutions'],
  ['partnerIds', 'partners', 'partners'],
  ['groupIds', 'groups', 'groups'],
  ['pairingIds', 'pairings', 'pairings'],
  ['audienceIds', 'audiences', 'audiences'],
  ['authorIds', 'authors', 'people'],
  ['personIds', 'people', 'people'],
  ['projectId', 'project', 'projects'],
  ['imageId', 'image', 'images'],
] as const

/** As the form sends it: boxes in the order in which they stand on the page. */
function sentOf(
  relations: ArticleRelations,
  name: (typeof fields)[number][0],
  options: readonly { value: string }[],
): string[] {
  if (name === 'projectId' || name === 'imageId') return [relations[name] ?? '']
  const ids = name === 'authorIds' ? relations.authors.map(({ personId }) => personId) : relations[name]
  return options.flatMap(({ value }) => (ids.includes(value) ? [value] : []))
}
