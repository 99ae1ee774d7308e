import { db } from '@/lib/db'

/**
 * Everything that an import writes, in an order that does not depend on when, without ids and times. Ids that name a
 * record are replaced by its slug, wherever they stand.
 */
export async function importedRows(): Promise<unknown> {
  const translations = true
  const links = { documents: true, cities: true, themes: true, authors: true }
  const rows = {
    articles: await db.article.findMany({
      include: { translations, versions: true, drafts: true, ...links },
    }),
    documents: await db.document.findMany({ include: { translations, people: true, versions: true } }),
    cities: await db.city.findMany({ include: { translations } }),
    themes: await db.theme.findMany({ include: { translations } }),
    people: await db.person.findMany({ include: { translations } }),
    groups: await db.group.findMany({ include: { translations } }),
    events: await db.event.findMany({ include: { translations, themes: true } }),
    pairings: await db.pairing.findMany({ include: { translations, members: true, themes: true } }),
  }
  const slugs = new Map(Object.values(rows).flatMap((all) => all.map(({ id, slug }) => [id, slug] as const)))
  const others = {
    redirects: await db.redirect.findMany(),
    identities: await db.importIdentity.findMany({ omit: { contentHash: true } }),
    proposals: await db.importProposal.findMany(),
    audit: await db.auditEntry.findMany(),
  }
  return ordered({ ...rows, ...others }, slugs)
}

const passing = /(?:At|^at|^missingSince|^runId|^identityId)$/
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

function ordered(value: unknown, slugs: ReadonlyMap<string, string>, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => ordered(item, slugs, key))
    // The nodes of a text have their order; rows of a table have none.
    return key === 'content' || key === 'marks'
      ? items
      : items.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  }
  if (typeof value === 'string') return uuid.test(value) ? (slugs.get(value) ?? 'id') : value
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).filter(([name]) => !passing.test(name))
  return Object.fromEntries(entries.sort().map(([name, inner]) => [name, ordered(inner, slugs, name)]))
}
