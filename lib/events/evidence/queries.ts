import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { getClosing, type Closing } from '@/lib/events/closing/queries'
import { linesOfText } from '@/lib/events/minutes/rules'
import { listOutcomes, type Outcome } from '@/lib/events/outcomes/queries'
import { placeOf } from '@/lib/events/rules'
import { inLanguage } from '@/lib/i18n/translation'
import { storedBody } from '@/lib/richtext/stored-body'
import type { EventPrecision } from '@/prisma/generated/enums'

export type Attendee = {
  reference: string
  name: string
  organisation: string | null
  country: string | null
  walkIn: boolean
  /** Null: registered, and was not there. */
  attendedAt: Date | null
}

/** What proves a meeting: the facts, who was there as long as that is kept, totals, and what came of it. */
export type Evidence = {
  closing: Closing
  startsAt: Date
  precision: EventPrecision
  place: string
  group: string | null
  attendees: Attendee[]
  /** Titles of sessions by their id. */
  sessions: Map<string, string>
  minutes: { heading: string; lines: string[] }[]
  /** Titles of what was shown, in the order of the agenda. */
  slides: string[]
  /** Titles and addresses of what was recorded. */
  recordings: string[]
  outcomes: Outcome[]
}

/** The evidence of a meeting that the viewer runs; null of every other one. */
export async function getEvidence(
  viewer: Viewer,
  eventId: string,
  language: string,
): Promise<Evidence | null> {
  const closing = await getClosing(viewer, eventId, language)
  if (!closing) return null
  const [event, attendees, outcomes] = await Promise.all([
    db.event.findUniqueOrThrow({ where: { id: eventId }, select }),
    listAttendees(eventId),
    listOutcomes(viewer, eventId),
  ])
  const { startsAt, precision, placeName, placeAddress, city, group } = event
  const cityName = city && inLanguage(city.translations, language)?.name
  return {
    closing,
    startsAt,
    precision,
    place: placeOf({ placeName, placeAddress, city: cityName ? { name: cityName } : null }),
    group: group && (inLanguage(group.translations, language)?.name ?? null),
    attendees,
    sessions: new Map(
      event.sessions.map(({ id, translations }) => [id, inLanguage(translations, language)?.title ?? '']),
    ),
    minutes: event.minutes.map(({ heading, body }) => ({ heading, lines: linesIn(body) })),
    slides: slidesOf(event, language),
    recordings: [...(event.recordingUrl ? [event.recordingUrl] : []), ...titlesOf(event.documents, language)],
    outcomes,
  }
}

type Titled = { document: { translations: { language: string; title: string }[] } }

function titlesOf(documents: readonly Titled[], language: string): string[] {
  return documents.map(({ document }) => inLanguage(document.translations, language)?.title ?? '')
}

function slidesOf({ contributions }: Selected, language: string): string[] {
  const inOrder = contributions.toSorted((a, b) => (a.session?.position ?? 0) - (b.session?.position ?? 0))
  return inOrder.flatMap(({ documents }) => titlesOf(documents, language))
}

const name = { select: { language: true, name: true } } as const
const there = { document: { trashedAt: null } } as const
const titled = {
  document: { select: { translations: { select: { language: true, title: true } } } },
} as const
const select = {
  ...{ startsAt: true, precision: true, placeName: true, placeAddress: true, recordingUrl: true },
  city: { select: { translations: name } },
  group: { select: { translations: name } },
  sessions: { select: { id: true, translations: { select: { language: true, title: true } } } },
  minutes: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { heading: true, body: true } },
  documents: { where: { role: 'recording', ...there }, orderBy: { position: 'asc' }, select: titled },
  contributions: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      session: { select: { position: true } },
      documents: { where: there, orderBy: { position: 'asc' }, select: titled },
    },
  },
} satisfies Prisma.EventSelect

type Selected = Prisma.EventGetPayload<{ select: typeof select }>

/** Who has a place or came, by name; nobody once they are forgotten. */
async function listAttendees(eventId: string): Promise<Attendee[]> {
  const rows = await db.registration.findMany({
    where: { eventId, erasedAt: null, state: { in: ['confirmed', 'attended'] } },
    select: {
      ...{ reference: true, name: true, organisation: true, country: true, walkIn: true, attendedAt: true },
      account: { select: { name: true } },
    },
  })
  const collator = new Intl.Collator('en')
  return rows
    .map(({ account, ...row }) => ({ ...row, name: row.name || (account?.name ?? '') }))
    .toSorted((a, b) => collator.compare(a.name, b.name))
}

function linesIn(body: unknown): string[] {
  return linesOfText(storedBody(body)).split('\n').filter(Boolean)
}
