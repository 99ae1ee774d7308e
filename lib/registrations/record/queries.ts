import 'server-only'
import { cache } from 'react'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import type { EventTime } from '@/lib/events/rules'
import { mentionSelect, toMention, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { registrationOfLink } from '@/lib/registrations/links/queries'
import { askerOf, findOwn } from '@/lib/registrations/own/queries'
import { placesTag } from '@/lib/registrations/paths'
import { countPlaces, placeInLine } from '@/lib/registrations/places/queries'
import { registrationStanding, visitor, type Standing, type Terms } from '@/lib/registrations/rules'
import { noteReads } from '@/lib/server/reading'
import type { Attendance, EventStatus, RegistrationState } from '@/prisma/generated/enums'

/** The event of a registration, as its owner reads of it, also when the public does no more. */
export type RegistrationEvent = EventTime & {
  id: string
  slug: string
  title: string
  language: string
  status: EventStatus
  attendance: Attendance
  placeName: string | null
  placeAddress: string | null
  city: Named | null
  group: Named | null
  registrationClosesAt: Date | null
  /** Where one registers elsewhere. */
  registrationUrl: string | null
  /** Whether the public may read about it. */
  published: boolean
}

/** One's own registration. */
export type OwnRegistration = {
  id: string
  state: RegistrationState
  reference: string
  name: string
  /** Why the organiser decided as they did. */
  reason: string | null
  /** Where one joins online, for who has a place. */
  onlineUrl: string | null
  /** Whether others who come see them, since they agreed to it. */
  listed: boolean
  standing: Standing
  event: RegistrationEvent
}

/**
 * How registration stands for whoever reads the page of an event; null where it takes none.
 * @param token of the link that invites to it
 */
export async function getStanding(
  viewer: Viewer | null,
  eventId: string,
  language: string,
  { token, now = new Date() }: { token?: string | undefined; now?: Date } = {},
): Promise<{ standing: Standing; own: OwnRegistration | null } | null> {
  noteReads(placesTag(eventId))
  const applicant = await applicantOf(viewer)
  const row = applicant && (await findOwn(db, eventId, applicant))
  const own = row && row.state !== 'cancelled' ? await getOwn(row.id, language, now) : null
  if (own) return { standing: own.standing, own }
  const event = await db.event.findUnique({ where: { id: eventId }, select: termsSelect })
  if (!event) return null
  const asker = await askerOf(db, viewer, event, { applicant, token })
  const standing = registrationStanding(termsOf(event), await countPlaces(db, event), asker, null, now)
  return standing && { standing, own: null }
}

/** An event by its address, for the page on which one registers: who may see it there is said by `published` and `getStanding`. */
export const getEventToRegister = cache(async function getEventToRegister(
  slug: string,
  language: string,
): Promise<RegistrationEvent | null> {
  const event = await db.event.findUnique({ where: { slug, trashedAt: null }, select: eventSelect })
  return event && toEvent(event, language)
})

/** What the link of a mail opens, without an account; null for one that does not hold. */
export async function getLinkedRegistration(
  token: string,
  language: string,
  now = new Date(),
): Promise<OwnRegistration | null> {
  const id = await registrationOfLink(token)
  return id ? getOwn(id, language, now) : null
}

/** What an account says of its owner, by which the form is filled in. */
export async function getKnownDetails(viewer: Viewer) {
  return db.account.findUnique({
    where: { id: viewer.accountId ?? '' },
    select: { name: true, organisation: true, country: true },
  })
}

const termsSelect = {
  ...{ id: true, groupId: true, status: true, startsAt: true, endsAt: true, timeZone: true, precision: true },
  ...{ registration: true, registrationOpensAt: true, registrationClosesAt: true, registrationUrl: true },
  ...{ capacity: true, waitingList: true },
  group: { select: { joining: true, ...mentionSelect.select } },
} satisfies Prisma.EventSelect

const eventSelect = {
  ...termsSelect,
  ...{ slug: true, attendance: true, placeName: true, placeAddress: true, onlineUrl: true, trashedAt: true },
  city: mentionSelect,
  translations: { select: { language: true, title: true, status: true } },
} satisfies Prisma.EventSelect

const ownSelect = {
  ...{
    id: true,
    eventId: true,
    state: true,
    reference: true,
    name: true,
    position: true,
    offeredUntil: true,
  },
  ...{ decidedReason: true, listedAt: true },
  event: { select: { ...eventSelect, participantsListed: true } },
} satisfies Prisma.RegistrationSelect

type SelectedEvent = Prisma.EventGetPayload<{ select: typeof eventSelect }>

function termsOf(event: Prisma.EventGetPayload<{ select: typeof termsSelect }>): Terms {
  return { ...event, joinable: event.group?.joining === 'on_request' }
}

/** Mine or by a link: whoever calls has found out that it is theirs. */
async function getOwn(id: string, language: string, now: Date): Promise<OwnRegistration | null> {
  const row = await db.registration.findUnique({ where: { id, erasedAt: null }, select: ownSelect })
  if (!row) return null
  const { state, reference, name, decidedReason: reason, offeredUntil } = row
  const [counts, position] = [await countPlaces(db, row.event), await placeInLine(db, row)]
  const held = { state, position, offeredUntil }
  const standing = registrationStanding(termsOf(row.event), counts, visitor, held, now)
  const onlineUrl = state === 'confirmed' || state === 'attended' ? row.event.onlineUrl : null
  return {
    ...{ id, state, reference, name, reason, onlineUrl },
    listed: row.listedAt !== null && row.event.participantsListed,
    // Of an event that no longer takes registrations, one that was cancelled is all there is to say.
    standing: standing ?? { state: 'closed', placesLeft: null, position: null, offeredUntil: null, next: [] },
    event: toEvent(row.event, language),
  }
}

function toEvent(event: SelectedEvent, language: string): RegistrationEvent {
  const spoken = event.translations.filter(({ status }) => status === 'published')
  const words = inLanguage(spoken.length > 0 ? spoken : event.translations, language)
  const { id, slug, status, startsAt, endsAt, timeZone, precision, attendance } = event
  return {
    ...{ id, slug, status, startsAt, endsAt, timeZone, precision, attendance },
    placeName: event.placeName,
    placeAddress: event.placeAddress,
    registrationClosesAt: event.registrationClosesAt,
    registrationUrl: event.registrationUrl,
    title: words?.title ?? '',
    language: words?.language ?? language,
    city: toMention(event.city, language),
    group: toMention(event.group, language),
    published: spoken.length > 0 && event.trashedAt === null,
  }
}

async function applicantOf(viewer: Viewer | null) {
  if (!viewer?.accountId) return null
  return db.account.findUnique({ where: { id: viewer.accountId }, select: { id: true, email: true } })
}
