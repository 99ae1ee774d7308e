import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { recordNouns, type NounName } from '@/lib/desk/nouns'
import { Prisma } from '@/prisma/generated/client'

/** A noun whose records can stand on another: those of the one way, and those that have desks of their own. */
type UserNoun = NounName | keyof typeof otherUsers

/** What is told of the records that link to one. */
export type Use = {
  noun: UserNoun
  total: number
  /** The first few of them. */
  records: { id: string; name: string }[]
}

const shown = 5

/** What links to a record and would lose it if it went into the trash. One query. */
export async function listUses(viewer: Viewer, noun: NounName, id: string, language: string): Promise<Use[]> {
  const users = usersOf(noun)
  if (!isStaff(viewer) || users.length === 0) return []
  const found = await db.$queryRaw<{ noun: UserNoun; id: string; name: string | null; total: number }[]>`
    ${Prisma.join(
      users.map((user) => statement(user, id, language)),
      ' UNION ALL ',
    )}`
  const uses = new Map<UserNoun, Use>()
  for (const { noun: user, id: record, name, total } of found) {
    const use = uses.get(user) ?? { noun: user, total, records: [] }
    use.records.push({ id: record, name: name ?? '' })
    uses.set(user, use)
  }
  return [...uses.values()]
}

/** Nouns with other desks or none, by table: where their names stand. */
const otherUsers = {
  articles: { words: 'article_translations', key: 'article_id', name: 'title', trash: true },
  documents: { words: 'document_translations', key: 'document_id', name: 'title', trash: true },
  initiatives: { words: 'initiative_translations', key: 'initiative_id', name: 'name', trash: true },
  quotes: { words: 'quotes', key: 'id', name: 'text', trash: false },
  calls: { words: 'call_translations', key: 'call_id', name: 'title', trash: true },
  barriers: { words: 'barrier_translations', key: 'barrier_id', name: 'title', trash: true },
} as const

type User = {
  noun: UserNoun
  /** The tables and columns by which its records link to the one, each with the column that names the linking record. */
  links: { table: string; column: string; owner: string }[]
}

/**
 * By which columns others link to a record: `table.column`, or `table.column via owner` where the table only ties
 * two records together. A test holds this against the foreign keys of the database.
 */
export const usersByNoun: Record<NounName, readonly string[]> = {
  cities: [
    ...['cities.parent_id', 'partners.city_id', 'people.city_id', 'project_cities.city_id via project_id'],
    ...['demonstrations.city_id', 'demonstrations.origin_city_id', 'pairing_members.city_id via pairing_id'],
    ...[
      'pairing_stakeholders.city_id via pairing_id',
      'figures.city_id',
      'award_recipients.city_id via award_id',
    ],
    ...['article_cities.city_id via article_id', 'document_cities.city_id via document_id', 'events.city_id'],
    ...['group_cities.city_id via group_id', 'barriers.city_id'],
  ],
  partners: [
    ...['project_partners.partner_id via project_id', 'people.partner_id', 'solutions.partner_id'],
    ...[
      'solution_partners.partner_id via solution_id',
      'demonstration_partners.partner_id via demonstration_id',
    ],
    ...['articles.partner_id', 'article_partners.partner_id via article_id', 'documents.partner_id'],
    ...['event_partners.partner_id via event_id', 'group_partners.partner_id via group_id'],
    ...['initiative_partners.partner_id via initiative_id', 'pairing_stakeholders.partner_id via pairing_id'],
    ...['award_recipients.partner_id via award_id'],
  ],
  projects: [
    ...['articles.project_id', 'documents.project_id', 'event_projects.project_id via event_id'],
    ...['groups.project_id', 'pairings.project_id', 'demonstrations.project_id', 'figures.project_id'],
    ...['solution_projects.project_id via solution_id', 'award_recipients.project_id via award_id'],
    ...['calls.project_id'],
  ],
  people: [
    ...['article_authors.person_id via article_id', 'article_people.person_id via article_id'],
    ...['document_people.person_id via document_id', 'event_people.person_id via event_id'],
    ...['group_people.person_id via group_id', 'initiatives.lead_id', 'quotes.person_id'],
  ],
  themes: [
    ...['themes.parent_id', 'article_themes.theme_id via article_id', 'city_themes.theme_id via city_id'],
    ...['demonstration_themes.theme_id via demonstration_id', 'document_themes.theme_id via document_id'],
    ...['event_themes.theme_id via event_id', 'group_themes.theme_id via group_id'],
    ...['indicator_themes.theme_id via indicator_id', 'pairing_themes.theme_id via pairing_id'],
    ...['project_themes.theme_id via project_id', 'solution_themes.theme_id via solution_id'],
  ],
  groups: [
    ...[
      'groups.parent_id',
      'article_groups.group_id via article_id',
      'documents.group_id',
      'events.group_id',
    ],
    ...['initiatives.group_id', 'services.group_id', 'calls.group_id', 'barriers.group_id'],
  ],
  solutions: [
    ...['demonstrations.solution_id', 'article_solutions.solution_id via article_id', 'figures.solution_id'],
    ...['document_solutions.solution_id via document_id', 'barriers.solution_id'],
  ],
  demonstrations: ['figures.demonstration_id'],
  pairings: [
    ...['article_pairings.pairing_id via article_id', 'demonstrations.pairing_id', 'figures.pairing_id'],
    ...['themes.featured_pairing_id'],
  ],
  indicators: ['figures.indicator_id'],
  figures: ['figures.part_of_id'],
  awards: [],
  events: [...['article_events.event_id via article_id', 'quotes.event_id']],
  services: [],
}

const tables = { ...recordNouns, ...otherUsers }

/** The nouns that link to one, each with all the ways in which it does. */
function usersOf(noun: NounName): User[] {
  const users = new Map<UserNoun, User>()
  for (const link of usersByNoun[noun]) {
    const [, table = '', column = '', owner] = /^(\w+)\.(\w+)(?: via (\w+))?$/.exec(link) ?? []
    const name = owner ? ownerOf(owner) : (table as UserNoun)
    const user = users.get(name) ?? { noun: name, links: [] }
    user.links.push({ table, column, owner: owner ?? 'id' })
    users.set(name, user)
  }
  return [...users.values()]
}

function ownerOf(column: string): UserNoun {
  const found = Object.entries(tables).find(([, { key }]) => key === column)
  return found?.[0] as UserNoun
}

function statement({ noun, links }: User, id: string, language: string): Prisma.Sql {
  const { words, key, name } = tables[noun]
  const linking = Prisma.join(
    links.map(
      ({ table, column, owner }) =>
        Prisma.sql`SELECT ${Prisma.raw(owner)} AS id FROM ${Prisma.raw(table)} WHERE ${Prisma.raw(column)} = ${id}::uuid`,
    ),
    ' UNION ',
  )
  const kept = noun in recordNouns || otherUsers[noun as keyof typeof otherUsers].trash
  return Prisma.sql`(SELECT ${noun} AS noun, u.id,
      (SELECT t.${Prisma.raw(name)} FROM ${Prisma.raw(words)} t WHERE t.${Prisma.raw(key)} = u.id
        ORDER BY t.language = ${language} DESC, t.language LIMIT 1) AS name,
      (count(*) OVER ())::int AS total
    FROM ${Prisma.raw(noun)} u WHERE u.id IN (${linking}) ${kept ? Prisma.sql`AND u.trashed_at IS NULL` : Prisma.empty}
    ORDER BY u.id DESC LIMIT ${shown})`
}
