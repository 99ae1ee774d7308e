import 'server-only'
import type { Transaction } from '@/lib/db'
import { slugOf } from '@/lib/slugs/slug'

/** Last parts of addresses that lead, or will lead, to something else than a record. */
const reserved = new Set(['new', 'edit', 'feed', 'map', 'page', 'preview', 'register', 'events', 'record'])

type Noun = {
  /** The address of a record of this noun, without its language. */
  path: (slug: string) => string
  isTaken: (slug: string) => Promise<boolean>
}

/**
 * The first slug that no record has, no old address needs and no page of the portal stands at; numbered when all
 * wishes are taken.
 * @param wishes names or slugs in order of preference
 */
export async function freeSlug(tx: Transaction, wishes: readonly string[], noun: Noun): Promise<string> {
  const slugs = wishes.map(slugOf).filter(Boolean)
  const base = slugs.at(-1) ?? 'record'
  for (const slug of slugs) if (await isFree(tx, slug, noun)) return slug
  for (let number = 2; ; number++) {
    const slug = `${base}-${number}`
    if (await isFree(tx, slug, noun)) return slug
  }
}

async function isFree(tx: Transaction, slug: string, noun: Noun): Promise<boolean> {
  if (reserved.has(slug) || (await noun.isTaken(slug))) return false
  return (await tx.redirect.count({ where: { path: noun.path(slug) } })) === 0
}
