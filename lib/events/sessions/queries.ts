import 'server-only'
import type { Prisma } from '@/lib/db'
import {
  documentMentionSelect,
  toDocumentMention,
  type DocumentMention,
} from '@/lib/events/documents/queries'
import { publicDocuments } from '@/lib/documents/queries'
import { toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import type { ContributionRole } from '@/prisma/generated/enums'

/** Without a slug for somebody who has no page. */
export type Speaker = Omit<Named, 'slug'> & {
  slug: string | null
  role: ContributionRole
  affiliation: string | null
}

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
    where: { person: { trashedAt: null } },
    orderBy: { position: 'asc' },
    select: {
      role: true,
      affiliation: true,
      person: {
        select: { slug: true, translations: { select: { language: true, name: true, status: true } } },
      },
    },
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
  return talks.map(({ id, translations, people, documents }) => {
    const text = inLanguage(translations.filter(spoken(languages)), language)
    return {
      id,
      title: text?.title ?? '',
      language: text?.language ?? language,
      speakers: people.map(({ person, role, affiliation }) => ({
        ...toSpeaker(person, language),
        role,
        affiliation,
      })),
      slides: documents.flatMap(({ document }) => toDocumentMention(document, language) ?? []),
    }
  })
}

/** Who speaks is part of the agenda, whether or not the person has a page; published names go first. */
function toSpeaker(
  person: Selected['contributions'][number]['people'][number]['person'],
  language: string,
): Pick<Speaker, 'slug' | 'name' | 'language'> {
  const names = person.translations.filter(({ status }) => status === 'published')
  if (names.length === 0) return { ...toNamed(person, language), slug: null }
  return toNamed({ ...person, translations: names }, language)
}

function spoken(languages: readonly string[]) {
  return ({ language }: { language: string }) => languages.includes(language)
}
