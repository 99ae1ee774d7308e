import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { articleRowSelect, publishedArticles, toArticleRow, type ArticleRow } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { listNewestDocuments, type DocumentRow } from '@/lib/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { mentionable } from '@/lib/i18n/named'
import { sayable } from '@/lib/people/quotes/queries'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

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
  return listStories(language, { authors: { some: { personId } } })
}

/** Stories by others that name somebody or quote what they agreed to have said. */
export function listStoriesNaming(language: string, personId: string): Promise<ArticleRow[]> {
  return listStories(language, {
    authors: { none: { personId } },
    OR: [{ people: { some: { personId } } }, { quotes: { some: { personId, ...sayable } } }],
  })
}

async function listStories(language: string, where: Prisma.ArticleWhereInput): Promise<ArticleRow[]> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag)
  const articles = await db.article.findMany({
    where: { ...publishedArticles({}), ...where },
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: shown,
    select: articleRowSelect,
  })
  return articles.map((article) => toArticleRow(article, language))
}
