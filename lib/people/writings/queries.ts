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
import { mentionable } from '@/lib/i18n/named'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { sayable } from '@/lib/people/quotes/queries'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { DocumentPersonRole } from '@/prisma/generated/enums'

export type PersonDocument = DocumentMention & {
  issuedOn: PartialDate | null
  /** What the person did for it. */
  roles: DocumentPersonRole[]
}

/** How many of each a person's page shows, the newest first. */
const longest = 20

/** What somebody wrote, edited or spoke to. Slides that stand under one of their talks are left to it. */
export async function listDocumentsOf(language: string, personId: string): Promise<PersonDocument[]> {
  noteReads(documentsTag, eventsTag)
  const underTalk = { contribution: { event: mentionable, people: { some: { personId } } } }
  const documents = await db.document.findMany({
    where: {
      ...publicDocuments,
      OR: [
        { people: { some: { personId, role: { not: 'speaker' } } } },
        { people: { some: { personId, role: 'speaker' } }, contributions: { none: underTalk } },
      ],
    },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: longest,
    select: {
      ...documentMentionSelect,
      issuedOn: true,
      issuedOnPrecision: true,
      people: { where: { personId }, orderBy: { role: 'asc' }, select: { role: true } },
    },
  })
  return documents.map((document) => ({
    ...toDocumentMention(document, language),
    issuedOn: partialDate(document.issuedOn, document.issuedOnPrecision),
    roles: document.people.map(({ role }) => role),
  }))
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
    take: longest,
    select: articleRowSelect,
  })
  return articles.map((article) => toArticleRow(article, language))
}
