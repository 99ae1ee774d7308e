import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { linesOfText } from '@/lib/events/minutes/rules'
import { runnable } from '@/lib/events/policy'
import { inLanguage } from '@/lib/i18n/translation'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type MinutesSection = {
  id: string
  heading: string
  body: RichText | null
  /** The body as it is typed. */
  lines: string
  version: number
  updatedAt: Date
  updatedBy: string | null
  /** The session it is of, and whether something is shown as what came out of it. */
  session: { title: string; number: number | null; hasResult: boolean } | null
}

export type Minutes = {
  eventId: string
  title: string
  titleLanguage: string
  closedAt: Date | null
  sections: MinutesSection[]
  /** Whether the agenda has sessions that the minutes have no section for. */
  hasMoreSessions: boolean
}

/** What was written down at a meeting that the viewer runs; null for every other one. */
export async function getMinutes(viewer: Viewer, eventId: string, language: string): Promise<Minutes | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] },
    select: {
      closedAt: true,
      translations: { select: { language: true, title: true } },
      sessions: { where: { kind: 'session' }, select: { id: true } },
      minutes: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: sectionSelect },
    },
  })
  if (!event) return null
  const title = inLanguage(event.translations, language)
  const written = new Set(event.minutes.map(({ session }) => session?.id))
  return {
    eventId,
    title: title?.title ?? '',
    titleLanguage: title?.language ?? language,
    closedAt: event.closedAt,
    sections: event.minutes.map((section) => toSection(section, language)),
    hasMoreSessions: event.sessions.some(({ id }) => !written.has(id)),
  }
}

const sectionSelect = {
  id: true,
  heading: true,
  body: true,
  version: true,
  updatedAt: true,
  updatedBy: { select: { name: true } },
  session: {
    select: {
      id: true,
      number: true,
      translations: { select: { language: true, title: true, result: true } },
    },
  },
} as const

type Row = {
  id: string
  heading: string
  body: unknown
  version: number
  updatedAt: Date
  updatedBy: { name: string } | null
  session: {
    number: number | null
    translations: { language: string; title: string; result: unknown }[]
  } | null
}

function toSection({ body: stored, session, updatedBy, ...own }: Row, language: string): MinutesSection {
  const { id, heading, version, updatedAt } = own
  const body = storedBody(stored)
  const words = session && inLanguage(session.translations, language)
  return {
    ...{ id, heading, body, version, updatedAt },
    lines: linesOfText(body),
    updatedBy: updatedBy?.name ?? null,
    session: session && {
      title: words?.title ?? '',
      number: session.number,
      hasResult: session.translations.some(({ result }) => storedBody(result) !== null),
    },
  }
}
