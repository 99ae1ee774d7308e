import 'server-only'
import type { Prisma } from '@/lib/db'
import {
  documentMentionSelect,
  toDocumentMention,
  type DocumentMention,
} from '@/lib/events/documents/queries'
import { publicDocuments } from '@/lib/documents/queries'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import type { ContributionRole } from '@/prisma/generated/enums'

/** Somebody who is public: an agenda is no other way into the public. `affiliation` is of that day. */
export type Speaker = Named & { role: ContributionRole; affiliation: string | null }

/** A contribution. One without words of its own has its speakers and slides. */
export type Talk = {
  id: string
  title: string
  language: string
  speakers: Speaker[]
  slides: DocumentMention[]
}

export type AgendaSession = {
  id: string
  kind: 'session' | 'item'
  startsAt: Date | null
  parallelGroup: number | null
  number: number | null
  track: string | null
  placeName: string | null
  title: string
  language: string
  summary: string
  body: RichText | null
  talks: Talk[]
  /** What was found, recorded afterwards. */
  findings: RichText | null
  result: DocumentMention | null
}

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }]
const publicOnly = { where: { document: publicDocuments }, orderBy: { position: 'asc' as const } }

const talkSelect = {
  id: true,
  translations: { select: { language: true, title: true } },
  people: {
    where: { person: mentionable },
    orderBy: { position: 'asc' },
    select: { role: true, affiliation: true, person: namedSelect },
  },
  documents: { ...publicOnly, select: { document: { select: documentMentionSelect } } },
} satisfies Prisma.ContributionSelect

/** What Prisma selects of an event for its agenda: sessions, and contributions that stand in none. */
export const agendaSelect = {
  sessions: {
    orderBy: inOrder,
    select: {
      id: true,
      kind: true,
      startsAt: true,
      parallelGroup: true,
      number: true,
      track: true,
      placeName: true,
      translations: { select: { language: true, title: true, summary: true, body: true, result: true } },
      contributions: { orderBy: inOrder, select: talkSelect },
      resultDocument: { select: documentMentionSelect },
    },
  },
  contributions: { where: { sessionId: null }, orderBy: inOrder, select: talkSelect },
} satisfies Prisma.EventSelect

type Selected = Prisma.EventGetPayload<{ select: typeof agendaSelect }>

/**
 * The agenda in a reader's language. Sessions have no state of their own: their words are public in the
 * languages in which the event is.
 * @param languages those in which the event is published
 */
export function toAgenda(event: Selected, language: string, languages: readonly string[]): AgendaSession[] {
  return event.sessions.flatMap(({ translations, contributions, resultDocument, ...session }) => {
    const words = inLanguage(translations.filter(spoken(languages)), language)
    if (!words) return []
    const { result, ...text } = words
    return [
      {
        ...session,
        ...text,
        body: storedBody(text.body),
        findings: storedBody(result),
        talks: toTalks(contributions, language, languages),
        result: toDocumentMention(resultDocument, language),
      },
    ]
  })
}

/** Contributions of an event whose agenda has no session for them. */
export function toLooseTalks(event: Selected, language: string, languages: readonly string[]): Talk[] {
  return toTalks(event.contributions, language, languages)
}

function toTalks(talks: Selected['contributions'], language: string, languages: readonly string[]): Talk[] {
  return talks.flatMap(({ id, translations, people, documents }) => {
    const text = inLanguage(translations.filter(spoken(languages)), language)
    const title = text?.title ?? ''
    const speakers = people.map(({ person, role, affiliation }) => {
      return { ...toNamed(person, language), role, affiliation }
    })
    const slides = documents.flatMap(({ document }) => toDocumentMention(document, language) ?? [])
    if (!title && speakers.length === 0 && slides.length === 0) return []
    return [{ id, title, language: text?.language ?? language, speakers, slides }]
  })
}

function spoken(languages: readonly string[]) {
  return ({ language }: { language: string }) => languages.includes(language)
}
