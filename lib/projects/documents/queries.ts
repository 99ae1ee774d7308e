import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { publishedDocuments } from '@/lib/documents/queries'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import type { DocumentKind } from '@/prisma/generated/enums'

/** A document as the page of a project or an organisation names it. */
export type MentionedDocument = {
  slug: string
  title: string
  language: string
  kind: DocumentKind
  issuedOn: PartialDate | null
  speakers: Named[]
}

/** The newest documents of a project, and how many the library has of it. */
export async function listDocumentsOfProject(
  language: string,
  slug: string,
  limit: number,
): Promise<{ rows: MentionedDocument[]; total: number }> {
  noteReads(projectsTag)
  const where = publishedDocuments({ project: slug })
  const [rows, total] = await Promise.all([
    listMentionedDocuments(language, where, limit),
    db.document.count({ where }),
  ])
  return { rows, total }
}

/** Newest first; what bears no date comes last. */
export async function listMentionedDocuments(
  language: string,
  where: Prisma.DocumentWhereInput,
  limit: number,
): Promise<MentionedDocument[]> {
  noteReads(documentsTag, peopleTag)
  const documents = await db.document.findMany({
    where,
    select: mentionSelect,
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: limit,
  })
  return documents.map(({ slug, kind, issuedOn, issuedOnPrecision, translations, people }) => {
    const text = inLanguage(translations, language)
    return {
      ...{ slug, kind, title: text?.title ?? '', language: text?.language ?? language },
      issuedOn: partialDate(issuedOn, issuedOnPrecision),
      speakers: people.map(({ person }) => toNamed(person, language)),
    }
  })
}

const mentionSelect = {
  slug: true,
  kind: true,
  issuedOn: true,
  issuedOnPrecision: true,
  translations: { where: { status: 'published' }, select: { language: true, title: true } },
  people: {
    where: { role: 'speaker', person: mentionable },
    orderBy: { position: 'asc' },
    select: { person: namedSelect },
  },
} satisfies Prisma.DocumentSelect
