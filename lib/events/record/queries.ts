import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import {
  documentMentionSelect,
  toDocumentMention,
  type DocumentMention,
} from '@/lib/events/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { eventRowSelect, publishedEvents, toEventRow, type EventRow } from '@/lib/events/queries'
import { nextChange, registrationState, type RegistrationState } from '@/lib/events/rules'
import {
  agendaSelect,
  toAgenda,
  toLooseTalks,
  type AgendaSession,
  type Talk,
} from '@/lib/events/sessions/queries'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { loadLinksOfAll } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { keepUntil, noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type {
  EventDocumentRole,
  EventPartnerRole,
  EventPersonRole,
  RegistrationAccess,
} from '@/prisma/generated/enums'

export type EventRecord = EventRow & {
  id: string
  body: RichText | null
  /** What the texts of the event and of its sessions refer to, as the public may see it. */
  links: RichTextLinks
  host: string
  priceNote: string
  accessProvision: string
  placeAddress: string | null
  /** Degrees, of the place itself. */
  position: { latitude: number; longitude: number } | null
  /** BCP 47, of the languages spoken. */
  spoken: string[]
  registration: RegistrationAccess
  registrationState: RegistrationState | null
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  /** Where one registers elsewhere. */
  registrationUrl: string | null
  recordingUrl: string | null
  agenda: AgendaSession[]
  looseTalks: Talk[]
  documents: (DocumentMention & { role: EventDocumentRole })[]
  people: (Named & { role: EventPersonRole })[]
  partners: (Named & { role: EventPartnerRole })[]
  themes: Named[]
  projects: Named[]
  stories: { slug: string; title: string; language: string }[]
}

/** One published event as the public reads it, or null. Right until its registration opens or closes or it ends. */
export const getPublishedEvent = cache(async function getPublishedEvent(
  language: string,
  slug: string,
  now = new Date(),
): Promise<EventRecord | null> {
  noteReads(eventsTag, groupsTag, citiesTag, documentsTag, articlesTag, partnersTag, peopleTag, themesTag)
  noteReads(projectsTag)
  const where = { AND: [{ slug }, publishedEvents({}, now)] }
  const event = await db.event.findFirst({ where, select: recordSelect })
  if (!event) return null
  const change = nextChange(event, now)
  if (change) keepUntil(change)
  return toEventRecord(event, language, now)
})

/** @param event with the translations that the reader may have; null where there is none */
export async function toEventRecord(
  event: Selected,
  language: string,
  now: Date,
): Promise<EventRecord | null> {
  const text = inLanguage(event.translations, language)
  if (!text) return null
  const languages = event.translations.map((translation) => translation.language)
  const agenda = toAgenda(event, language, languages)
  const body = storedBody(text.body)
  const { latitude, longitude } = event
  return {
    ...toEventRow(event, language, now),
    id: event.id,
    body,
    links: await loadLinksOfAll(
      [body, ...agenda.flatMap(({ body: asked, findings }) => [asked, findings])],
      language,
    ),
    host: text.host,
    priceNote: text.priceNote,
    accessProvision: text.accessProvision,
    placeAddress: event.placeAddress,
    position: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    spoken: event.languages,
    registration: event.registration,
    registrationState: registrationState(event, now),
    registrationOpensAt: event.registrationOpensAt,
    registrationClosesAt: event.registrationClosesAt,
    registrationUrl: event.registrationUrl,
    recordingUrl: event.recordingUrl,
    agenda,
    looseTalks: toLooseTalks(event, language, languages),
    ...toMentions(event, language),
  }
}

/** The address of an online meeting is not among these: it is for those who registered. */
export const recordSelect = {
  ...eventRowSelect,
  ...agendaSelect,
  id: true,
  placeAddress: true,
  latitude: true,
  longitude: true,
  languages: true,
  registration: true,
  registrationOpensAt: true,
  registrationClosesAt: true,
  registrationUrl: true,
  recordingUrl: true,
  translations: {
    where: { status: 'published' },
    select: {
      language: true,
      title: true,
      summary: true,
      body: true,
      host: true,
      priceNote: true,
      accessProvision: true,
    },
  },
  documents: {
    where: { document: publicDocuments },
    orderBy: { position: 'asc' },
    select: { role: true, document: { select: documentMentionSelect } },
  },
  people: {
    where: { person: mentionable },
    orderBy: { position: 'asc' },
    select: { role: true, person: namedSelect },
  },
  partners: {
    where: { partner: mentionable },
    orderBy: { position: 'asc' },
    select: { role: true, partner: namedSelect },
  },
  themes: {
    where: { theme: mentionable },
    orderBy: { theme: { sortKey: 'asc' } },
    select: { theme: namedSelect },
  },
  projects: {
    where: { project: mentionable },
    orderBy: { project: { sortKey: 'asc' } },
    select: { project: { select: { slug: true, acronym: true } } },
  },
  articles: {
    where: { article: mentionable },
    orderBy: { article: { publishedOn: { sort: 'desc', nulls: 'last' } } },
    select: {
      article: {
        select: {
          slug: true,
          translations: { where: { status: 'published' }, select: { language: true, title: true } },
        },
      },
    },
  },
} satisfies Prisma.EventSelect

type Selected = Prisma.EventGetPayload<{ select: typeof recordSelect }>

/** Other records that the event names, as far as the public knows them. */
function toMentions(event: Selected, language: string) {
  return {
    documents: event.documents.flatMap(({ role, document }) => {
      const mention = toDocumentMention(document, language)
      return mention ? [{ ...mention, role }] : []
    }),
    people: event.people.map(({ role, person }) => ({ ...toNamed(person, language), role })),
    partners: event.partners.map(({ role, partner }) => ({ ...toNamed(partner, language), role })),
    themes: event.themes.map(({ theme }) => toNamed(theme, language)),
    // Projects go by their acronyms in every language.
    projects: event.projects.map(({ project: { slug, acronym } }) => ({ slug, name: acronym, language })),
    stories: event.articles.flatMap(({ article }) => {
      const story = inLanguage(article.translations, language)
      return story ? [{ slug: article.slug, ...story }] : []
    }),
  }
}
