import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { Undone, type Transaction } from '@/lib/db'
import { holdRecord } from '@/lib/desk/hold-record'
import { tellOfChange } from '@/lib/events/changes/mutations'
import { alongWith, writeCopy } from '@/lib/events/copies/mutations'
import { readCopied, type CopiedEvent } from '@/lib/events/copies/queries'
import { alongBetween, asLongAs, isElsewhere, isMoved, isMovedWhole } from '@/lib/events/desk/rules'
import { changeEvent } from '@/lib/events/mutations'
import { runnable } from '@/lib/events/policy'
import { occurrencesOf, recurrenceOf } from '@/lib/events/series/rules'
import type { SeriesForm } from '@/lib/events/series/schema'
import { moveAgenda } from '@/lib/events/sessions/moving/mutations'
import { settleCapacity } from '@/lib/registrations/places/mutations'
import { storedBody } from '@/lib/richtext/stored-body'
import type { EventPrecision } from '@/prisma/generated/enums'

/** Makes a meeting the first of a series: the others are meetings of their own that begin as it does. */
export async function makeSeries(
  tx: Transaction,
  viewer: Viewer,
  form: SeriesForm,
): Promise<{ ok: true; made: number } | Refusal<'not-found' | 'changed-meanwhile' | 'series-already'>> {
  const { id, version, pattern, interval, count, published } = form
  const held = await holdRecord(tx, viewer, { noun: 'events', id, version })
  if (!held.ok) return held
  const first = await readCopied(tx, id)
  if (first.seriesId) return refuse('series-already')
  const recurrence = recurrenceOf(first.startsAt, first.timeZone, { pattern, interval, count: count ?? 1 })
  const seriesId = uuid()
  const data = { id: seriesId, recurrence, groupId: first.groupId }
  await tx.eventSeries.create({ data, select: { id: true } })
  await tx.event.update({
    where: { id },
    data: { seriesId, version: { increment: 1 } },
    select: { id: true },
  })
  const others = occurrencesOf(recurrence, first.startsAt, first.timeZone).slice(1)
  for (const startsAt of others) {
    const made = await writeCopy(tx, viewer, first, { startsAt, seriesId, published })
    if (!made.ok) return made
  }
  await record(tx, viewer, 'event.series_made', id, { meetings: others.length + 1 })
  return { ok: true, made: others.length }
}

type Before = {
  seriesId: string | null
  startsAt: Date
  endsAt: Date
  timeZone: string
  precision: EventPrecision
}

/**
 * Says of the meetings of a series that follow one what was just said of that one: everything but their days, what
 * is enclosed, and whether they take place. Each keeps its day and takes over the hours.
 * @param before when that one was before it was changed
 */
export async function carryOver(
  tx: Transaction,
  viewer: Viewer,
  { id, before, language }: { id: string; before: Before; language: string },
): Promise<void> {
  if (!before.seriesId) return
  const source = await readCopied(tx, id)
  const following = await holdFollowing(tx, viewer, { id, seriesId: before.seriesId, after: before.startsAt })
  const text = source.translations.find((one) => one.language === language)
  if (!text) return
  for (const event of following) await take(tx, viewer, { source, before, event, text })
}

/** Those of the viewer's that are still to come: of what is over nothing changes. Nobody else changes them meanwhile. */
async function holdFollowing(
  tx: Transaction,
  viewer: Viewer,
  { id, seriesId, after }: { id: string; seriesId: string; after: Date },
) {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM events
    WHERE series_id = ${seriesId}::uuid AND starts_at > ${after} AND ends_at > now() AND trashed_at IS NULL
      AND id <> ${id}::uuid
    ORDER BY starts_at, id FOR UPDATE`
  return tx.event.findMany({
    where: { AND: [{ id: { in: held.map((event) => event.id) } }, runnable(viewer)] },
    orderBy: { startsAt: 'asc' },
    select: followingSelect,
  })
}

const followingSelect = {
  ...{ id: true, uid: true, version: true, sequence: true, status: true, capacity: true },
  ...{ startsAt: true, endsAt: true, timeZone: true, precision: true },
  ...{ attendance: true, placeName: true, placeAddress: true, onlineUrl: true },
  translations: { select: { language: true, status: true } },
} as const

type Following = Before & {
  id: string
  uid: string
  version: number
  sequence: number
  status: 'scheduled' | 'cancelled' | 'moved'
  capacity: number | null
  attendance: string
  placeName: string | null
  placeAddress: string | null
  onlineUrl: string | null
  translations: { language: string; status: string }[]
}

type Taking = {
  source: CopiedEvent
  before: Before
  event: Omit<Following, 'seriesId'>
  text: CopiedEvent['translations'][number]
}

async function take(tx: Transaction, viewer: Viewer, { source, before, event, text }: Taking): Promise<void> {
  const { id, uid, version, sequence, status } = event
  // It moves as far as the one did; what belongs to that one's time then lies as far from its own.
  const startsAt = alongWith(before, source.startsAt)(event.startsAt)
  const along = alongWith(source, startsAt)
  const { themes, projects, translations: _, sessions: __, questions: ___, ...own } = source
  const { status: ____, body, ...words } = text
  const { timeZone, precision, endsAt } = source
  const times = asLongAs({ startsAt: source.startsAt, endsAt, timeZone, precision }, startsAt)
  const known = event.translations.some((one) => one.status === 'published')
  const moved = isMoved(event, times)
  const matters = known && (moved || isElsewhere(event, own))
  const changed = await changeEvent(tx, viewer, {
    ...own,
    ...words,
    ...times,
    ...{ id, uid, version, sequence: sequence + (matters ? 1 : 0) },
    status: moved && known && status === 'scheduled' ? 'moved' : status,
    body: storedBody(body),
    published: event.translations.some(
      (one) => one.language === words.language && one.status === 'published',
    ),
    registrationOpensAt: along(own.registrationOpensAt),
    registrationClosesAt: along(own.registrationClosesAt),
    slidesShownAt: along(own.slidesShownAt),
    themeIds: themes.map(({ themeId }) => themeId),
    projectIds: projects.map(({ projectId }) => projectId),
  })
  // The first has been written already: all of them, or none.
  if (!changed.ok) throw new Undone(changed)
  if (isMovedWhole(event, times)) await moveAgenda(tx, id, alongBetween(event, times))
  if (matters && status !== 'cancelled') await tellOfChange(tx, viewer, id, 'changed')
  if (event.capacity !== own.capacity) await settleCapacity(tx, id)
}
