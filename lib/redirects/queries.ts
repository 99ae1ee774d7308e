import 'server-only'
import { articlePath, articlesTag } from '@/lib/articles/paths'
import { db } from '@/lib/db'
import { nounNames, nounOf, type NounName } from '@/lib/desk/nouns'
import { documentPath, documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import { mentionable } from '@/lib/i18n/named'
import { redirectsTag } from '@/lib/redirects/paths'
import { Prisma } from '@/prisma/generated/client'

/** An address that moved: `from` as it was asked for, in lower case; `to` without its language. */
export type MovedAddress = { from: string; to: string }

/** A write to any of these can change where an old address leads. */
export const movedTags: readonly string[] = [
  ...[redirectsTag, articlesTag, documentsTag],
  ...nounNames.flatMap((noun) => (nounOf(noun).path ? nounOf(noun).tags('').slice(0, 1) : [])),
]

/**
 * Every old address that leads somewhere today. A redirect names a record rather than its address, so that
 * it goes on to hold when the record's own address changes.
 */
export async function listMovedAddresses(): Promise<MovedAddress[]> {
  const redirects = await db.redirect.findMany({
    select: { path: true, kind: true, recordId: true, target: true },
  })
  const ids = (kind: string) =>
    redirects.flatMap((row) => (row.kind === kind && row.recordId ? [row.recordId] : []))
  const of = (kind: string) => ({ id: { in: ids(kind) } })
  const select = { id: true, slug: true }
  const [articles, documents, others] = await Promise.all([
    db.article.findMany({ where: { ...of('article'), ...mentionable }, select }),
    db.document.findMany({ where: { ...of('document'), ...publicDocuments }, select }),
    Promise.all(nounNames.map((noun) => addressesOf(noun, ids(nounOf(noun).kind)))),
  ])
  const addresses = new Map([
    ...articles.map(({ id, slug }) => [id, articlePath(slug)] as const),
    ...documents.map(({ id, slug }) => [id, documentPath(slug)] as const),
    ...others.flat(),
  ])
  return redirects.flatMap(({ path, recordId, target }) => {
    const to = recordId ? addresses.get(recordId) : target
    return to ? [{ from: path, to }] : []
  })
}

/** The addresses of the public ones among some records of a noun that the desk keeps in the one way. */
async function addressesOf(noun: NounName, ids: readonly string[]): Promise<[id: string, address: string][]> {
  const { words, key, path } = nounOf(noun)
  if (!path || ids.length === 0) return []
  const records = await db.$queryRaw<{ id: string; slug: string }[]>`
    SELECT r.id, r.slug FROM ${Prisma.raw(noun)} r
    WHERE r.id = ANY(${[...ids]}::uuid[]) AND r.trashed_at IS NULL AND EXISTS
      (SELECT FROM ${Prisma.raw(words)} t WHERE t.${Prisma.raw(key)} = r.id AND t.status = 'published')`
  return records.map(({ id, slug }) => [id, path(slug)])
}
