import 'server-only'
import type { Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

type Reader = Pick<Transaction, '$queryRaw'>

/** A text that names a document or picture: what the text is called, and in which language. */
type Mention = { name: string; language: string }

/**
 * Where rich texts are kept, by table; those of stories have ways of their own, since they have versions. A test holds
 * this against the database.
 */
export const textColumns: Readonly<Record<string, readonly string[]>> = {
  award_translations: ['body'],
  barrier_translations: ['body'],
  call_translations: ['body'],
  city_translations: ['body'],
  demonstration_translations: ['body'],
  event_minutes: ['body'],
  event_session_translations: ['body', 'result'],
  event_translations: ['body'],
  figure_translations: ['body'],
  group_translations: ['body'],
  indicator_translations: ['body'],
  initiative_translations: ['body'],
  need_or_offer_translations: ['body'],
  newsletter_issue_translations: ['body'],
  pairing_translations: ['body'],
  partner_translations: ['body'],
  person_translations: ['body'],
  plan_translations: ['body'],
  portal_pages: ['body'],
  project_translations: ['body'],
  service_translations: ['body'],
  solution_translations: ['body'],
  theme_translations: ['body'],
  work_plan_translations: ['body'],
}

/**
 * Texts of records other than stories that name a document, in a link or a block: of those in the trash too, which may
 * come back.
 */
export function listMentions(from: Reader, documentId: string, most: number): Promise<Mention[]> {
  const path = pathTo('documentId', documentId)
  const selects = Object.entries(textColumns).map(([table, columns]) => {
    const says = columns.map((column) => Prisma.sql`t.${Prisma.raw(column)} @? ${path}::jsonpath`)
    // Their names stand in columns of different names.
    return Prisma.sql`
      SELECT coalesce(to_jsonb(t) ->> 'title', to_jsonb(t) ->> 'name', to_jsonb(t) ->> 'heading', '') AS name,
        coalesce(to_jsonb(t) ->> 'language', '') AS language
      FROM ${Prisma.raw(table)} t WHERE ${Prisma.join(says, ' OR ')}`
  })
  return from.$queryRaw<Mention[]>`${Prisma.join(selects, ' UNION ALL ')} LIMIT ${most}`
}

/** Where a text names a record of the files, for a search in its JSON. */
export function pathTo(attribute: 'documentId' | 'imageId', id: string): string {
  return `$.**.${attribute} ? (@ == "${id}")`
}
