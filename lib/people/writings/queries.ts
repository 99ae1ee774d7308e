import 'server-only'
import { listFewArticles, type ArticleRow } from '@/lib/articles/queries'
import type { Prisma } from '@/lib/db'
import { listNewestDocuments, type DocumentRow } from '@/lib/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { mentionable } from '@/lib/i18n/named'
import { sayable } from '@/lib/people/quotes/queries'
import { noteReads } from '@/lib/server/reading'

/** How many of each a person's page shows, the newest. */
const shown = 20

/** What somebody wrote, edited or spoke to. Slides that stand under one of their talks are left to it. */
export function listDocumentsOf(language: string, personId: string): Promise<DocumentRow[]> {
  noteReads(eventsTag)
  const underTalk = { contribution: { event: mentionable, people: { some: { personId } } } }
  const where = {
    OR: [
      { people: { some: { personId, role: { not: 'speaker' } } } },
      { people: { some: { personId, role: 'speaker' } }, contributions: { none: underTalk } },
    ],
  } satisfies Prisma.DocumentWhereInput
  return listNewestDocuments(language, where, shown)
}

export function listStoriesBy(language: string, personId: string): Promise<ArticleRow[]> {
  return listFewArticles(language, { authors: { some: { personId } } }, shown)
}

/** Stories by others that name somebody or quote what they agreed to have said. */
export function listStoriesNaming(language: string, personId: string): Promise<ArticleRow[]> {
  const naming = {
    authors: { none: { personId } },
    OR: [{ people: { some: { personId } } }, { quotes: { some: { personId, ...sayable } } }],
  } satisfies Prisma.ArticleWhereInput
  return listFewArticles(language, naming, shown)
}
