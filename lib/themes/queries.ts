import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { mentionable, mentionSelect, toMention, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import { countOnThemes, type ThemeCounts } from '@/lib/themes/counts/queries'
import { themesTag, type ThemeFilters } from '@/lib/themes/paths'

export type ThemeRow = {
  slug: string
  language: string
  name: string
  summary: string
  /** Vocabulary ids. */
  sdgs: string[]
  urbanAgendaTopics: string[]
  /** The theme that it is a part of. */
  parent: Named | null
  counts: ThemeCounts
}

const published = { status: 'published' } as const

const rowSelect = {
  id: true,
  slug: true,
  sdgs: true,
  urbanAgendaTopics: true,
  translations: { where: published, select: { language: true, name: true, summary: true } },
  parent: mentionSelect,
} satisfies Prisma.ThemeSelect

/** All themes in their order, each with what is on it. */
export async function listPublishedThemes(
  language: string,
  { page = 1 }: ThemeFilters,
): Promise<Page<ThemeRow>> {
  noteReads(themesTag)
  const [themes, total] = await Promise.all([
    db.theme.findMany({ where: mentionable, select: rowSelect, orderBy: inOrder, ...rowsOfPage(page) }),
    db.theme.count({ where: mentionable }),
  ])
  if (total === 0) doNotKeep()
  const countsOf = await countOnThemes(themes.map(({ id }) => id))
  const rows = themes.map(({ id, parent, translations, ...theme }) => {
    const text = inLanguage(translations, language)
    return {
      ...theme,
      language: text?.language ?? language,
      name: text?.name ?? theme.slug,
      summary: text?.summary ?? '',
      parent: toMention(parent, language),
      counts: countsOf(id),
    }
  })
  return asPage(rows, total, page)
}

const inOrder = [
  { position: 'asc' },
  { sortKey: 'asc' },
  { id: 'asc' },
] satisfies Prisma.ThemeOrderByWithRelationInput[]
