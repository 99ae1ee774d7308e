import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { articleRowSelect, publishedArticles, toArticleRow, type ArticleRow } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { listNewestDocuments, type DocumentRow } from '@/lib/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable } from '@/lib/i18n/named'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { GroupKind } from '@/prisma/generated/enums'

/** How many of each a group's page shows, the newest. */
const shown = 20

type Whose = { id: string; kind: GroupKind }

/**
 * The public documents of a group: its own, and those enclosed with its meetings, shown at them or coming out of
 * them. Drafts that only members may see are not among them.
 */
export function listDocumentsOfGroup(language: string, whose: Whose): Promise<DocumentRow[]> {
  noteReads(groupsTag, eventsTag)
  const group = groupsMeantBy(whose)
  const event = { ...mentionable, group }
  const where = {
    OR: [
      { group },
      { events: { some: { event } } },
      { contributions: { some: { contribution: { event } } } },
      { resultOf: { some: { event } } },
    ],
  } satisfies Prisma.DocumentWhereInput
  return listNewestDocuments(language, where, shown)
}

/** The stories that name a group. */
export async function listStoriesOfGroup(language: string, whose: Whose): Promise<ArticleRow[]> {
  noteReads(articlesTag, groupsTag, citiesTag, themesTag, documentsTag)
  const articles = await db.article.findMany({
    where: { ...publishedArticles({}), groups: { some: { group: groupsMeantBy(whose) } } },
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: shown,
    select: articleRowSelect,
  })
  return articles.map((article) => toArticleRow(article, language))
}

/** An action cluster collects what its parts bring out too. */
function groupsMeantBy({ id, kind }: Whose): Prisma.GroupWhereInput {
  return kind === 'action_cluster' ? { OR: [{ id }, { parentId: id, ...mentionable }] } : { id }
}
