import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { articleRowSelect, publishedArticles, toArticleRow, type ArticleRow } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import {
  documentMentionSelect,
  toDocumentMention,
  type DocumentMention,
} from '@/lib/events/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { peopleTag } from '@/lib/people/paths'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { GroupKind } from '@/prisma/generated/enums'

export type GroupDocument = DocumentMention & { issuedOn: PartialDate | null; makers: Named[] }

/** How many of each a group's page shows, the newest first. */
export const outputsShown = 20

type Whose = { id: string; kind: GroupKind }

/**
 * The public documents of a group: its own, and those enclosed with its meetings, shown at them or coming out of
 * them. Drafts that only members may see are not among them.
 */
export async function listDocumentsOfGroup(language: string, whose: Whose): Promise<GroupDocument[]> {
  noteReads(documentsTag, eventsTag, peopleTag)
  const group = groupsMeantBy(whose)
  const event = { ...mentionable, group }
  const documents = await db.document.findMany({
    where: {
      ...publicDocuments,
      OR: [
        { group },
        { events: { some: { event } } },
        { contributions: { some: { contribution: { event } } } },
        { resultOf: { some: { event } } },
      ],
    },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: outputsShown,
    select: documentSelect,
  })
  return documents.map((document) => ({
    ...toDocumentMention(document, language),
    issuedOn: partialDate(document.issuedOn, document.issuedOnPrecision),
    makers: document.people.map(({ person }) => toNamed(person, language)),
  }))
}

/** The stories that name a group. */
export async function listStoriesOfGroup(language: string, whose: Whose): Promise<ArticleRow[]> {
  noteReads(articlesTag, citiesTag, themesTag, documentsTag)
  const articles = await db.article.findMany({
    where: { ...publishedArticles({}), groups: { some: { group: groupsMeantBy(whose) } } },
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: outputsShown,
    select: articleRowSelect,
  })
  return articles.map((article) => toArticleRow(article, language))
}

/** An action cluster collects what its parts bring out too. */
function groupsMeantBy({ id, kind }: Whose): Prisma.GroupWhereInput {
  return kind === 'action_cluster' ? { OR: [{ id }, { parentId: id, ...mentionable }] } : { id }
}

const documentSelect = {
  ...documentMentionSelect,
  issuedOn: true,
  issuedOnPrecision: true,
  people: {
    where: { role: { in: ['speaker', 'author'] }, person: mentionable },
    orderBy: [{ position: 'asc' }, { personId: 'asc' }],
    select: { person: namedSelect },
  },
} satisfies Prisma.DocumentSelect
