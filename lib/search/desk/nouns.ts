import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { Prisma } from '@/prisma/generated/client'
import { nouns, type Noun } from '@/lib/search/nouns'
import type { SearchType } from '@/lib/search/schema'
import type { FindingKind } from './schema'

/** A plan belongs to its city and is no record of the public's search; an image has no page. */
export type SearchedKind = Exclude<FindingKind, 'plan' | 'image'>

type Deskwise = {
  type: SearchType
  /** Who of those that are not staff may have it before it is published: a condition on `r`. */
  own?: (viewer: Viewer) => Prisma.Sql
  /** What is said behind its title: an expression. */
  more?: string
}

const among = (column: string, ids: readonly string[]) =>
  Prisma.sql`${Prisma.raw(column)} = ANY (${[...ids]}::uuid[])`
const ofPartner = ({ authorOf }: Viewer) => among('r.partner_id', authorOf)

const kinds: Record<SearchedKind, Deskwise> = {
  article: { type: 'articles', own: ofPartner, more: `to_char(r.published_on, 'YYYY')` },
  city: { type: 'cities', own: ({ officerOf }) => among('r.id', officerOf), more: 'r.country' },
  demonstration: { type: 'demonstrations' },
  document: { type: 'documents', own: ofPartner, more: `to_char(r.issued_on, 'YYYY')` },
  event: {
    type: 'events',
    own: ({ leadOf }) => among('r.group_id', leadOf),
    more: `to_char(r.starts_at AT TIME ZONE r.time_zone, 'YYYY-MM-DD')`,
  },
  group: { type: 'groups', own: ({ memberOf }) => among('r.id', memberOf) },
  pairing: { type: 'pairings' },
  partner: { type: 'partners', own: ({ authorOf }) => among('r.id', authorOf) },
  person: {
    type: 'people',
    own: ofPartner,
    more: `(SELECT max(role) FROM person_translations p WHERE p.person_id = r.id AND p.status = 'published')`,
  },
  project: { type: 'projects', more: 'r.acronym' },
  solution: { type: 'solutions', own: ofPartner },
  theme: { type: 'themes' },
}

export function isSearched(kind: FindingKind): kind is SearchedKind {
  return Object.hasOwn(kinds, kind)
}

/** How a kind is searched on the desk: the tables of the public's search, and what this viewer has beside it. */
export function nounFor(kind: SearchedKind, viewer: Viewer): Noun & { mine: Prisma.Sql; more: string } {
  const { type, own, more } = kinds[kind]
  const mine = isStaff(viewer) ? Prisma.sql`true` : (own?.(viewer) ?? Prisma.sql`false`)
  return { ...nouns[type], mine, more: more ?? `''` }
}
