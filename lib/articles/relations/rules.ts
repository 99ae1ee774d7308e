import { isDeepStrictEqual } from 'node:util'
import type { ArticleKind, DatePrecision } from '@/prisma/generated/enums'

/** What a story is about, beside its words. Lists are in the order in which the story names them. */
export type ArticleRelations = {
  kind: ArticleKind
  /** As 2022-10-26. */
  publishedOn: string | null
  publishedOnPrecision: DatePrecision
  partnerId: string | null
  projectId: string | null
  imageId: string | null
  originalPublisher: string | null
  originalContact: string | null
  originalUrl: string | null
  authors: { personId: string; role: string | null; affiliation: string | null }[]
  personIds: string[]
  documentIds: string[]
  cityIds: string[]
  themeIds: string[]
  solutionIds: string[]
  partnerIds: string[]
  eventIds: string[]
  groupIds: string[]
  pairingIds: string[]
  audienceIds: string[]
}

type Name = keyof ArticleRelations

/** A change that waits for its publication: what stood there when it was made, and what is to stand there. */
export type PendingRelations = {
  [Key in Name]?: { from: ArticleRelations[Key]; to: ArticleRelations[Key] }
}

/** What somebody wants otherwise than it is. */
export function differences(now: ArticleRelations, wanted: Partial<ArticleRelations>): PendingRelations {
  const changed = (Object.keys(wanted) as Name[]).filter(
    (name) => wanted[name] !== undefined && !isDeepStrictEqual(now[name], wanted[name]),
  )
  return Object.fromEntries(changed.map((name) => [name, { from: now[name], to: wanted[name] }]))
}

/**
 * The same story after a change that was made to an earlier state of it. Of lists the change says what came and what
 * went, so that what another language's draft brought meanwhile stays.
 */
export function withPending(now: ArticleRelations, pending: PendingRelations): ArticleRelations {
  const changed = (Object.keys(pending) as Name[]).flatMap((name) => {
    const change = pending[name]
    return change ? [[name, merged(now[name], change.from, change.to)] as const] : []
  })
  return { ...now, ...Object.fromEntries(changed) }
}

function merged(now: unknown, from: unknown, to: unknown): unknown {
  if (!Array.isArray(now) || !Array.isArray(from) || !Array.isArray(to)) return to
  const [before, current, wanted] = [keysOf(from), keysOf(now), keysOf(to)]
  return [
    ...(to as unknown[]).filter((one) => !before.has(keyOf(one)) || current.has(keyOf(one))),
    ...(now as unknown[]).filter((one) => !before.has(keyOf(one)) && !wanted.has(keyOf(one))),
  ]
}

function keysOf(list: readonly unknown[]): ReadonlySet<string> {
  return new Set(list.map(keyOf))
}

function keyOf(one: unknown): string {
  return typeof one === 'string' ? one : (one as { personId: string }).personId
}
