import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { firstText } from '@/lib/desk/texts'
import { groupsOf } from '@/lib/groups/policy'
import { Prisma } from '@/prisma/generated/client'

/** A record that another one can be linked to. */
export type Option = { value: string; label: string; lang?: string | undefined }

/** More than a form can offer. */
const most = 2_000

/**
 * What a form offers of a noun, by name: to the staff everything that is not in the trash, to others what is public.
 * What is chosen already is always offered, and first: a form without it would take it away when it is saved.
 * @param without records that cannot be meant: the one that is edited
 */
export async function listOptions(
  viewer: Viewer,
  noun: NounName,
  language: string,
  without: readonly string[] = [],
  chosen: readonly string[] = [],
): Promise<Option[]> {
  const { words, key, order } = nounOf(noun)
  const published = Prisma.sql`AND EXISTS (SELECT FROM ${Prisma.raw(words)} p
    WHERE p.${Prisma.raw(key)} = record.id AND p.status = 'published')`
  const rows = await db.$queryRaw<{ value: string; label: string; language: string }[]>`
    SELECT record.id AS value, coalesce(nullif(words.name, ''), record.slug) AS label,
      coalesce(words.language, ${language}) AS language
    FROM ${Prisma.raw(noun)} record LEFT JOIN LATERAL ${firstText(noun, language)} words ON true
    WHERE record.id = ANY(${[...chosen]}::uuid[])
      OR record.trashed_at IS NULL AND record.id <> ALL(${[...without]}::uuid[])
        ${isStaff(viewer) ? Prisma.empty : published}
    ORDER BY record.id = ANY(${[...chosen]}::uuid[]) DESC, record.${Prisma.raw(order)}, record.id LIMIT ${most}`
  return rows.map((row) => toOption(row, language))
}

/** The groups whose records somebody may write, as a list is narrowed by them: by their slugs. */
export async function listNarrowingGroups(viewer: Viewer, language: string): Promise<Option[]> {
  const rows = await db.$queryRaw<{ value: string; label: string; language: string }[]>`
    SELECT record.slug AS value, coalesce(nullif(words.name, ''), record.slug) AS label,
      coalesce(words.language, ${language}) AS language
    FROM groups record LEFT JOIN LATERAL ${firstText('groups', language)} words ON true
    WHERE record.trashed_at IS NULL AND ${groupsOf(viewer)} ORDER BY record.sort_key, record.id LIMIT ${most}`
  return rows.map((row) => toOption(row, language))
}

const titled = {
  articles: ['article_translations', 'article_id'],
  documents: ['document_translations', 'document_id'],
} as const

/** Stories or documents that a form of the staff offers, the newest first. */
export async function listTitledOptions(
  viewer: Viewer,
  table: keyof typeof titled,
  language: string,
): Promise<Option[]> {
  if (!isStaff(viewer)) return []
  const [words, key] = titled[table]
  const rows = await db.$queryRaw<{ value: string; label: string; language: string }[]>`
    SELECT record.id AS value, words.title AS label, words.language
    FROM ${Prisma.raw(table)} record JOIN LATERAL (SELECT t.title, t.language FROM ${Prisma.raw(words)} t
      WHERE t.${Prisma.raw(key)} = record.id ORDER BY t.language = ${language} DESC, t.language LIMIT 1) words ON true
    WHERE record.trashed_at IS NULL ORDER BY record.id DESC LIMIT ${most}`
  return rows.map((row) => toOption(row, language))
}

function toOption(
  { value, label, language: spoken }: { value: string; label: string; language: string },
  language: string,
): Option {
  return { value, label, lang: spoken === language ? undefined : spoken }
}
