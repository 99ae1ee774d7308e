import 'server-only'
import type { Prisma } from '@/lib/db'
import { localDays } from '@/lib/events/rules'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import type { PartialDate } from '@/lib/lists/dates'

/** Where a document was shown, enclosed or agreed on: an event, and the session where it was one. */
export type Presentation = {
  event: { slug: string; title: string; language: string }
  session: { title: string; language: string } | null
  date: PartialDate
}

const published = { status: 'published' } as const

const eventSelect = {
  slug: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  precision: true,
  translations: { where: published, select: { language: true, title: true } },
} satisfies Prisma.EventSelect

const titles = { select: { language: true, title: true } }

/** What Prisma selects of a document for its presentations. More would be a programme, which events have. */
export const presentationSelect = {
  contributions: {
    where: { contribution: { event: mentionable } },
    orderBy: { contribution: { event: { startsAt: 'desc' } } },
    take: 20,
    select: {
      contribution: {
        select: { event: { select: eventSelect }, session: { select: { translations: titles } } },
      },
    },
  },
  resultOf: {
    where: { event: mentionable },
    orderBy: { event: { startsAt: 'desc' } },
    take: 20,
    select: { event: { select: eventSelect }, translations: titles },
  },
  events: {
    where: { event: mentionable },
    orderBy: { event: { startsAt: 'desc' } },
    take: 20,
    select: { event: { select: eventSelect } },
  },
} satisfies Prisma.DocumentSelect

type Selected = Prisma.DocumentGetPayload<{ select: typeof presentationSelect }>
type SelectedEvent = Selected['events'][number]['event']

/** Newest first. An event that names a session is not named once more without it. */
export function toPresentations(document: Selected, language: string): Presentation[] {
  const inSessions = [
    ...document.contributions.map(({ contribution: { event, session } }) => ({ event, session })),
    ...document.resultOf.map(({ event, translations }) => ({ event, session: { translations } })),
  ]
  const told = new Set(inSessions.map(({ event }) => event.slug))
  const others = document.events.filter(({ event }) => !told.has(event.slug))
  return [...inSessions, ...others.map(({ event }) => ({ event, session: null }))]
    .toSorted((a, b) => b.event.startsAt.getTime() - a.event.startsAt.getTime())
    .map(({ event, session }) => ({
      event: titleOf(event, language),
      session: session && inLanguage(session.translations, language),
      date: {
        date: localDays(event).first,
        precision: event.precision === 'time' ? 'day' : event.precision,
      },
    }))
}

function titleOf({ slug, translations }: SelectedEvent, language: string): Presentation['event'] {
  const text = inLanguage(translations, language)
  return { slug, title: text?.title ?? slug, language: text?.language ?? language }
}
