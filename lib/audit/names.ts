import 'server-only'
import { db } from '@/lib/db'
import { recordNouns } from '@/lib/desk/nouns'
import { defaultLanguage } from '@/lib/i18n/languages'
import { Prisma } from '@/prisma/generated/client'
import type { RecordKind } from '@/prisma/generated/enums'

type Mentioned = { kind: RecordKind; recordId: string | null }

/** The name of a record as the staff knows it, and where its desk is, without the page's language. */
export type RecordName = { name: string; path: string }

/** Where the names of a kind stand. */
type Source = { section: string; words: string; key: string; name: string }

const titled = (section: string, words: string, key: string): Source => ({
  section,
  words,
  key,
  name: 'title',
})

/** Kinds with desks of their own, beside those that the desk keeps in one way. */
const otherSources: Partial<Record<RecordKind, Source>> = {
  article: titled('articles', 'article_translations', 'article_id'),
  document: titled('documents', 'document_translations', 'document_id'),
  account: { section: 'accounts', words: 'accounts', key: 'id', name: 'name' },
}

const sources: Partial<Record<RecordKind, Source>> = {
  ...Object.fromEntries(
    Object.entries(recordNouns).map(([section, { kind, words, key, name }]) => [
      kind,
      { section, words, key, name },
    ]),
  ),
  ...otherSources,
}

/** Names of the records that a page of the log mentions, by id. One query; what is gone has none. */
export async function namesOfRecords(
  mentioned: readonly Mentioned[],
  language: string,
): Promise<Map<string, RecordName>> {
  const byKind = Map.groupBy(mentioned, ({ kind }) => kind)
  const statements = [...byKind].flatMap(([kind, entries]) => {
    const source = sources[kind]
    const ids = [...new Set(entries.flatMap(({ recordId }) => recordId ?? []))]
    return source && ids.length > 0 ? [statement(source, ids, language)] : []
  })
  if (statements.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; section: string; name: string }[]>`
    ${Prisma.join(statements, ' UNION ALL ')}`
  return new Map(rows.map(({ id, section, name }) => [id, { name, path: `/editor/${section}/${id}` }]))
}

function statement({ section, words, key, name }: Source, ids: string[], language: string): Prisma.Sql {
  const [table, id, title] = [words, key, name].map((part) => Prisma.raw(part))
  // An account has no languages: it is its own name.
  const order =
    key === 'id'
      ? Prisma.sql`t.id`
      : Prisma.sql`t.${id}, t.language = ${language} DESC, t.language = ${defaultLanguage} DESC, t.language`
  return Prisma.sql`(SELECT DISTINCT ON (t.${id}) t.${id}::text AS id, ${section} AS section, t.${title} AS name
    FROM ${table} t WHERE t.${id} = ANY(${ids}::uuid[]) AND t.${title} <> '' ORDER BY ${order})`
}
