import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { mayWrite } from '@/lib/desk/editable'
import { canRun } from '@/lib/events/policy'
import { eventPath, eventsTag, eventTag } from '@/lib/events/paths'
import { publication } from '@/lib/i18n/publication'
import { inOrder, linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type {
  Attendance,
  EventDocumentRole,
  EventKind,
  EventPartnerRole,
  EventPersonRole,
  EventPrecision,
  EventStatus,
  RegistrationAccess,
} from '@/prisma/generated/enums'

export type EventWords = {
  language: string
  title: string
  summary: string
  body: RichText | null
  published: boolean
  host?: string
  priceNote?: string
  accessProvision?: string
}

export type EventInput = EventWords & {
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
} & Partial<EventTerms>

/** What is left out stays as it is, since a calendar cannot know it. */
type EventTerms = {
  /** BCP 47, of the languages spoken. */
  languages: string[]
  /** Degrees, of the place itself. */
  latitude: number | null
  longitude: number | null
  registration: RegistrationAccess
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  registrationUrl: string | null
  capacity: number | null
  waitingList: boolean
  approvalNeeded: boolean
  /** Hours that somebody from the waiting list has to accept a place; null: it is theirs at once. */
  acceptHours: number | null
  /** Hours before the start at which the registered are reminded. */
  reminderHours: number[]
  participantsListed: boolean
  /** Days after the end until personal data goes; null: the portal's. */
  retentionDays: number | null
  /** When what speakers sent is shown; null: when somebody shows it. */
  slidesShownAt: Date | null
  seriesId: string | null
  recordingUrl: string | null
  imageId: string | null
  projectIds: string[]
  /** In their order, as the lists below. */
  partners: { partnerId: string; role: EventPartnerRole }[]
  people: { personId: string; role: EventPersonRole }[]
  documents: { documentId: string; role: EventDocumentRole }[]
}

/** What a new event is called in every calendar, for ever. */
export function uidOf(id: string): string {
  return `${id}@${new URL(settings().portalUrl).host}`
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addEvent(
  tx: Transaction,
  viewer: Viewer,
  input: EventInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!canRun(viewer, input)) return refuse('not-found')
  const { id = uuid(), title, startsAt } = input
  const slug = await freeSlug(
    tx,
    [input.slug ?? title, title, `${title} ${startsAt.toISOString().slice(0, 10)}`],
    {
      path: eventPath,
      isTaken: async (wish) => (await tx.event.count({ where: { slug: wish } })) > 0,
    },
  )
  const data = { id, slug, ...ownRow(input, null), createdById: viewer.accountId }
  await tx.event.create({ data, select: { id: true } })
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'event.added', id)
  await touch(tx, [eventsTag, eventTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest, and to give a meeting to a group that is not the viewer's. */
export async function changeEvent(
  tx: Transaction,
  viewer: Viewer,
  input: EventInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  const { id, version } = input
  const before = await tx.event.findUnique({ where: { id }, select: { groupId: true, cancelledAt: true } })
  if (!before || !canRun(viewer, before) || !canRun(viewer, input)) return refuse('not-found')
  const data = { ...ownRow(input, before.cancelledAt), version: { increment: 1 } }
  const { count } = await tx.event.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'event.changed', id)
  await touch(tx, [eventsTag, eventTag(id)])
  return { ok: true }
}

/** Says in a further language what the event is about. */
export async function translateEvent(
  tx: Transaction,
  viewer: Viewer,
  input: EventWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'events', input.id))) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'event.translated', input.id, { language: input.language })
  await touch(tx, [eventsTag, eventTag(input.id)])
  return { ok: true }
}

/** @param since when it was cancelled already */
function ownRow(input: EventInput, since: Date | null) {
  const { uid, sequence, kind, status, startsAt, endsAt, timeZone, precision } = input
  const { attendance, placeName, placeAddress, onlineUrl, groupId, cityId } = input
  const cancelledAt = status === 'cancelled' ? (since ?? new Date()) : null
  const when = { startsAt, endsAt, timeZone, precision }
  const where = { attendance, placeName, placeAddress, onlineUrl, cityId }
  return { uid, sequence, kind, status, cancelledAt, ...when, ...where, groupId, ...termsOf(input) }
}

function termsOf(input: EventInput) {
  const { languages, latitude, longitude, imageId, capacity, waitingList, recordingUrl } = input
  const { registration, registrationOpensAt, registrationClosesAt, registrationUrl } = input
  const registering = { registration, registrationOpensAt, registrationClosesAt, registrationUrl }
  const { approvalNeeded, acceptHours, reminderHours, participantsListed, retentionDays } = input
  const taking = { approvalNeeded, acceptHours, reminderHours, participantsListed, retentionDays }
  const about = { languages, latitude, longitude, imageId, seriesId: input.seriesId }
  const afterwards = { recordingUrl, slidesShownAt: input.slidesShownAt }
  return { ...about, capacity, waitingList, ...registering, ...taking, ...afterwards }
}

async function link(tx: Transaction, eventId: string, input: EventInput): Promise<void> {
  const event = { eventId }
  await replaceLinks(tx.eventTheme, event, linksBy('themeId', input.themeIds))
  await replaceLinks(tx.eventProject, event, linksBy('projectId', input.projectIds))
  await replaceLinks(tx.eventPartner, event, inOrder(input.partners))
  await replaceLinks(tx.eventPerson, event, inOrder(input.people))
  await replaceLinks(tx.eventDocument, event, inOrder(input.documents))
}

async function writeWords(tx: Transaction, eventId: string, input: EventWords): Promise<void> {
  const { language, title, summary, body, published, host, priceNote, accessProvision } = input
  const where = { eventId_language: { eventId, language } }
  const before = await tx.eventTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = {
    title,
    summary,
    ...bodyColumns(body),
    host,
    priceNote,
    accessProvision,
    ...publication(published, before?.publishedAt),
  }
  await tx.eventTranslation.upsert({
    where,
    create: { eventId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { eventId: true },
  })
}
