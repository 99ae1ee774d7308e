import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import { inLanguage } from '@/lib/i18n/translation'
import { matches } from '@/lib/registrations/check-in/rules'

/** As many as a page at the door shows; beyond, one searches. */
const most = 1_000

export type Arrival = {
  id: string
  reference: string
  name: string
  organisation: string | null
  /** When they came; null: not yet. */
  attendedAt: Date | null
}

export type Door = {
  eventId: string
  title: string
  titleLanguage: string
  timeZone: string
  closedAt: Date | null
  hybrid: boolean
  arrivals: Arrival[]
  /** Of everybody, however many are listed. */
  expected: number
  there: number
}

const expected = { in: ['confirmed' as const, 'attended' as const] }

/** Who is expected at a meeting that the viewer runs, by name, and who came; null of every other one. */
export async function getDoor(
  viewer: Viewer,
  eventId: string,
  language: string,
  q = '',
): Promise<Door | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] },
    select: {
      ...{ timeZone: true, closedAt: true, attendance: true },
      translations: { select: { language: true, title: true } },
    },
  })
  if (!event) return null
  const rows = await listExpected(eventId)
  const words = inLanguage(event.translations, language)
  return {
    eventId,
    title: words?.title ?? '',
    titleLanguage: words?.language ?? language,
    ...{ timeZone: event.timeZone, closedAt: event.closedAt, hybrid: event.attendance === 'hybrid' },
    arrivals: arrivalsOf(rows, language)
      .filter((arrival) => matches(arrival, q))
      .slice(0, most),
    expected: rows.length,
    there: rows.filter(({ state }) => state === 'attended').length,
  }
}

/** Everybody who has a place. */
function listExpected(eventId: string) {
  return db.registration.findMany({
    where: { eventId, erasedAt: null, state: expected },
    select: {
      ...{ id: true, reference: true, name: true, organisation: true, attendedAt: true, state: true },
      account: { select: { name: true } },
    },
  })
}

/** By the names that they go by. */
function arrivalsOf(rows: Awaited<ReturnType<typeof listExpected>>, language: string): Arrival[] {
  const collator = new Intl.Collator(language)
  return rows
    .map(({ account, state, attendedAt, ...row }) => ({
      ...row,
      name: row.name || (account?.name ?? ''),
      attendedAt: state === 'attended' ? attendedAt : null,
    }))
    .toSorted((a, b) => collator.compare(a.name, b.name))
}

/** Who is there now, for pages that are open at several doors; null to who does not run the meeting. */
export async function listThere(
  viewer: Viewer,
  eventId: string,
): Promise<{ expected: number; there: string[] } | null> {
  const where = { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] }
  if ((await db.event.count({ where })) === 0) return null
  const rows = await db.registration.findMany({
    where: { eventId, erasedAt: null, state: expected },
    select: { id: true, state: true },
  })
  return {
    expected: rows.length,
    there: rows.flatMap(({ id, state }) => (state === 'attended' ? [id] : [])),
  }
}
