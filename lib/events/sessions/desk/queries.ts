import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { nameSelect, toRow, type LinkRow } from '@/lib/desk/rows'
import { runnable } from '@/lib/events/policy'
import { inLanguage } from '@/lib/i18n/translation'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import type { EventSessionKind } from '@/prisma/generated/enums'

export type DeskTalk = {
  id: string
  version: number
  title: string
  summary: string
  slidesDueAt: Date | null
  speakers: (LinkRow & { note: string })[]
  documentIds: string[]
}

export type DeskLine = {
  id: string
  version: number
  kind: EventSessionKind
  startsAt: Date | null
  endsAt: Date | null
  track: string | null
  parallelGroup: number | null
  choosable: boolean
  number: number | null
  capacity: number | null
  placeName: string | null
  /** What it is called in the list of lines, in a language that it has. */
  name: string
  nameLanguage: string
  title: string
  summary: string
  body: RichText | null
  talks: DeskTalk[]
  /** How many have picked it. */
  picked: number
}

export type DeskAgenda = { timeZone: string; startsAt: Date; endsAt: Date; lines: DeskLine[] }

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }]

const lineSelect = {
  ...{ id: true, version: true, kind: true, startsAt: true, endsAt: true, track: true },
  ...{ parallelGroup: true, choosable: true, number: true, capacity: true, placeName: true },
  translations: { select: { language: true, title: true, summary: true, body: true } },
  _count: { select: { registrations: true } },
  contributions: {
    orderBy: inOrder,
    select: {
      id: true,
      version: true,
      slidesDueAt: true,
      translations: { select: { language: true, title: true, summary: true } },
      people: {
        orderBy: { position: 'asc' as const },
        select: {
          role: true,
          affiliation: true,
          person: { select: { id: true, slug: true, translations: nameSelect } },
        },
      },
      documents: { orderBy: { position: 'asc' as const }, select: { documentId: true } },
    },
  },
} as const

/**
 * The agenda of a meeting that the viewer runs; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getAgendaFor(
  viewer: Viewer,
  eventId: string,
  language: string,
  shown: string,
): Promise<DeskAgenda | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] },
    select: {
      ...{ timeZone: true, startsAt: true, endsAt: true },
      sessions: { orderBy: inOrder, select: lineSelect },
    },
  })
  if (!event) return null
  const { sessions, ...times } = event
  return { ...times, lines: sessions.map((session) => toLine(session, language, shown)) }
}

type Selected = Prisma.EventSessionGetPayload<{ select: typeof lineSelect }>

function toLine(session: Selected, language: string, shown: string): DeskLine {
  const { translations, contributions, _count, ...own } = session
  const named = inLanguage(translations, language)
  const words = translations.find((text) => text.language === shown)
  return {
    ...own,
    name: named?.title ?? '',
    nameLanguage: named?.language ?? language,
    title: words?.title ?? '',
    summary: words?.summary ?? '',
    body: storedBody(words?.body),
    picked: _count.registrations,
    talks: contributions.map((talk) => toTalk(talk, language, shown)),
  }
}

function toTalk(talk: Selected['contributions'][number], language: string, shown: string): DeskTalk {
  const { id, version, slidesDueAt, translations, people, documents } = talk
  const words = translations.find((text) => text.language === shown)
  return {
    ...{ id, version, slidesDueAt, title: words?.title ?? '', summary: words?.summary ?? '' },
    speakers: people.map(({ role, affiliation, person }) => ({
      ...toRow(person, role, language),
      note: affiliation ?? '',
    })),
    documentIds: documents.map(({ documentId }) => documentId),
  }
}
