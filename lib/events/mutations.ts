import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { eventPath, eventsTag, eventTag } from '@/lib/events/paths'
import { publication } from '@/lib/i18n/publication'
import type { RichText } from '@/lib/richtext/nodes'
import { plainText } from '@/lib/richtext/text'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { Attendance, EventKind, EventPrecision, EventStatus } from '@/prisma/generated/enums'

export type EventInput = {
  language: string
  title: string
  summary: string
  body: RichText
  published: boolean
  /** Stays the same in every calendar. */
  uid: string
  /** At least; a change that a calendar must take over raises it. */
  sequence: number
  kind: EventKind
  status: EventStatus
  startsAt: Date
  endsAt: Date
  /** IANA name of the zone the times are meant in. */
  timeZone: string
  precision: EventPrecision
  attendance: Attendance
  placeName: string | null
  placeAddress: string | null
  /** Shown to the registered only. */
  onlineUrl: string | null
  groupId: string | null
  cityId: string | null
  themeIds: string[]
}

export async function addEvent(
  tx: Transaction,
  viewer: Viewer,
  input: EventInput & { id?: string },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), title, startsAt } = input
  const slug = await freeSlug(tx, [title, `${title} ${startsAt.toISOString().slice(0, 10)}`], {
    path: eventPath,
    isTaken: async (wish) => (await tx.event.count({ where: { slug: wish } })) > 0,
  })
  const data = { id, slug, ...ownRow(input), createdById: viewer.accountId }
  await tx.event.create({ data, select: { id: true } })
  await writeWords(tx, id, input)
  await linkThemes(tx, id, input.themeIds)
  await record(tx, viewer, 'event.added', id)
  await touch(tx, [eventsTag, eventTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeEvent(
  tx: Transaction,
  viewer: Viewer,
  input: EventInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.event.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await linkThemes(tx, id, input.themeIds)
  await record(tx, viewer, 'event.changed', id)
  await touch(tx, [eventsTag, eventTag(id)])
  return { ok: true }
}

function ownRow(input: EventInput) {
  const { uid, sequence, kind, status, startsAt, endsAt, timeZone, precision } = input
  const { attendance, placeName, placeAddress, onlineUrl, groupId, cityId } = input
  const cancelledAt = status === 'cancelled' ? new Date() : null
  const when = { startsAt, endsAt, timeZone, precision }
  const where = { attendance, placeName, placeAddress, onlineUrl, cityId }
  return { uid, sequence, kind, status, cancelledAt, ...when, ...where, groupId }
}

async function linkThemes(tx: Transaction, eventId: string, themeIds: readonly string[]): Promise<void> {
  await tx.eventTheme.deleteMany({ where: { eventId } })
  await tx.eventTheme.createMany({ data: themeIds.map((themeId) => ({ eventId, themeId })) })
}

async function writeWords(tx: Transaction, eventId: string, input: EventInput): Promise<void> {
  const { language, title, summary, body, published } = input
  const where = { eventId_language: { eventId, language } }
  const before = await tx.eventTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = {
    title,
    summary,
    body,
    text: plainText(body),
    ...publication(published, before?.publishedAt),
  }
  await tx.eventTranslation.upsert({
    where,
    create: { eventId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { eventId: true },
  })
}
