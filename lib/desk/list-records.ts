import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { editable } from '@/lib/desk/editable'
import type { RecordFilters } from '@/lib/desk/filters'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { firstText, staleText, textInState } from '@/lib/desk/texts'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { Prisma } from '@/prisma/generated/client'

/** Rows on a page of a list of the desk. */
const pageLength = 50

export type RecordText = {
  language: string
  published: boolean
  /** Whether what it was translated from has changed since. */
  stale: boolean
}

export type RecordRow = {
  id: string
  slug: string
  /** In the language of the page where there is one. */
  name: string
  /** The language of the name. */
  language: string
  texts: RecordText[]
  changedAt: Date
  trashed: boolean
  /** When it takes place, of what does. */
  startsAt?: Date | null
  timeZone?: string | null
  /** Whether it does not take place after all. */
  cancelled?: boolean
}

/**
 * The records of a noun whose texts somebody may write, under filters. Two queries, however many there are.
 * @param language that of the page, in which names are shown
 */
export async function listRecordsFor(
  viewer: Viewer,
  noun: NounName,
  language: string,
  filters: RecordFilters,
): Promise<Page<RecordRow>> {
  const page = filters.page ?? 1
  const from = Prisma.sql`FROM ${Prisma.raw(noun)} record WHERE ${narrowed(viewer, noun, language, filters)}`
  const { skip, take } = rowsOfPage(page, pageLength)
  const [rows, counts] = await Promise.all([
    db.$queryRaw<RecordRow[]>`
      SELECT record.id, record.slug, record.updated_at AS "changedAt", record.trashed_at IS NOT NULL AS trashed,
        coalesce(nullif(words.name, ''), record.slug) AS name, coalesce(words.language, ${language}) AS language,
        ${timesOf(noun)} ${textsOf(noun)} AS texts
      FROM (SELECT record.* ${from} ORDER BY ${order(noun, filters)} LIMIT ${take} OFFSET ${skip}) record
      LEFT JOIN LATERAL ${firstText(noun, language)} words ON true
      ORDER BY ${order(noun, filters)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${from}`,
  ])
  return asPage(rows, counts[0]?.total ?? 0, page, pageLength)
}

function narrowed(viewer: Viewer, noun: NounName, language: string, filters: RecordFilters): Prisma.Sql {
  const { q, state } = filters
  const conditions = [
    editable(viewer, noun),
    state === 'trash' ? Prisma.sql`record.trashed_at IS NOT NULL` : Prisma.sql`record.trashed_at IS NULL`,
    ...textInState(noun, language, filters),
    ...inTime(noun, filters),
    ...(q ? [called(noun, q)] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Of what takes place: what comes up or has been, and whose it is. */
function inTime(noun: NounName, { when, group }: RecordFilters): Prisma.Sql[] {
  const { when: times } = nounOf(noun)
  if (!times) return []
  const over = Prisma.sql`record.${Prisma.raw(times.ends)} < now()`
  return [
    ...(when ? [when === 'past' ? over : Prisma.sql`NOT ${over}`] : []),
    ...(group ? [Prisma.sql`record.group_id = (SELECT id FROM groups WHERE slug = ${group})`] : []),
  ]
}

function timesOf(noun: NounName): Prisma.Sql {
  const { when } = nounOf(noun)
  return when
    ? Prisma.sql`record.${Prisma.raw(when.starts)} AS "startsAt", record.time_zone AS "timeZone",
        record.status = 'cancelled' AS cancelled,`
    : Prisma.empty
}

/** Every word of a search occurs in a name of the record or in its address, whatever the accents. */
function called(noun: NounName, q: string): Prisma.Sql {
  const { words, key } = nounOf(noun)
  const patterns = q
    .split(/\s+/)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const like = (column: string) =>
    Prisma.join(
      patterns.map((pattern) => Prisma.sql`${Prisma.raw(column)} LIKE public.fold(${pattern})`),
      ' AND ',
    )
  return Prisma.sql`(record.id IN (SELECT t.${Prisma.raw(key)} FROM ${Prisma.raw(words)} t WHERE ${like('t.folded')})
    OR (${like('record.slug')}))`
}

function order(noun: NounName, { sort, when }: RecordFilters): Prisma.Sql {
  const { when: times } = nounOf(noun)
  if (sort === 'changed') return Prisma.sql`record.updated_at DESC, record.id`
  // What comes up is listed soonest first, everything else newest first.
  if (times && when === 'upcoming') return Prisma.sql`record.${Prisma.raw(times.starts)}, record.id`
  return Prisma.sql`record.${Prisma.raw(nounOf(noun).order)}, record.id`
}

function textsOf(noun: NounName): Prisma.Sql {
  const { words, key } = nounOf(noun)
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('language', t.language,
      'published', t.status = 'published', 'stale', ${staleText(noun)}) ORDER BY t.language), '[]')
    FROM ${Prisma.raw(words)} t WHERE t.${Prisma.raw(key)} = record.id)`
}
