import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import {
  documentMentionSelect,
  toDocumentMention,
  type DocumentMention,
} from '@/lib/events/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import type { EventTime } from '@/lib/events/rules'
import { mentionable, titledSelect, toTitled, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { noteReads } from '@/lib/server/reading'
import type { ContributionRole } from '@/prisma/generated/enums'

/** What somebody did at an event. */
export type PersonTalk = {
  id: string
  role: ContributionRole
  /** Role and organisation at the time, where they were written down. */
  affiliation: string | null
  /** Null for one without words of its own. */
  title: Words | null
  /** Null where the event has no session for it. */
  session: Words | null
  event: Named & EventTime
  slides: DocumentMention[]
}

type Words = { title: string; language: string }

/** How many a person's page shows. */
const longest = 50

/** Somebody's talks, moderations and panels at events that the public knows, newest first. */
export async function listTalksOf(language: string, personId: string): Promise<PersonTalk[]> {
  noteReads(eventsTag, documentsTag)
  const talks = await db.contributionPerson.findMany({
    where: { personId, contribution: { event: mentionable } },
    orderBy: [{ contribution: { event: { startsAt: 'desc' } } }, { contributionId: 'desc' }],
    take: longest,
    select: talkSelect,
  })
  return talks.map((talk) => toTalk(talk, language))
}

const translations = { select: { language: true, title: true } } as const

const talkSelect = {
  role: true,
  affiliation: true,
  contribution: {
    select: {
      id: true,
      translations,
      session: { select: { translations } },
      event: {
        select: {
          ...titledSelect.select,
          startsAt: true,
          endsAt: true,
          timeZone: true,
          precision: true,
        },
      },
      documents: {
        where: { document: publicDocuments },
        orderBy: { position: 'asc' },
        select: { document: { select: documentMentionSelect } },
      },
    },
  },
} satisfies Prisma.ContributionPersonSelect

function toTalk(
  { role, affiliation, contribution }: Prisma.ContributionPersonGetPayload<{ select: typeof talkSelect }>,
  language: string,
): PersonTalk {
  const { id, event, session, documents } = contribution
  const { startsAt, endsAt, timeZone, precision } = event
  // The agenda has no state of its own: its words are public in the languages in which the event is.
  const languages = event.translations.map((translation) => translation.language)
  const words = (all: Words[]) => {
    const text = inLanguage(
      all.filter((translation) => languages.includes(translation.language)),
      language,
    )
    return text?.title ? text : null
  }
  return {
    id,
    role,
    affiliation,
    title: words(contribution.translations),
    session: session && words(session.translations),
    event: { ...toTitled(event, language), startsAt, endsAt, timeZone, precision },
    slides: documents.flatMap(({ document }) => toDocumentMention(document, language) ?? []),
  }
}
