import 'server-only'
import { readLink } from '@/lib/auth/links'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import { askedBy, isMissing } from '@/lib/events/slides/rules'
import { inLanguage } from '@/lib/i18n/translation'

export type ReceivedFile = { number: number; name: string; bytes: number; at: Date }

export type AskedSpeaker = {
  personId: string
  name: string
  /** Whether the desk knows where to write to. The address itself is shown to nobody. */
  hasAddress: boolean
}

export type ContributionSlides = {
  id: string
  title: string
  slidesDueAt: Date | null
  speakers: AskedSpeaker[]
  /** When somebody was asked last. */
  askedAt: Date | null
  documents: { id: string; title: string; published: boolean; files: ReceivedFile[] }[]
  missing: boolean
}

export type EventSlides = {
  eventId: string
  title: string
  titleLanguage: string
  timeZone: string
  slidesShownAt: Date | null
  contributions: ContributionSlides[]
}

const title = { select: { language: true, title: true } } as const
const versions = {
  orderBy: { number: 'desc' },
  select: { number: true, createdAt: true, file: { select: { originalName: true, size: true } } },
} as const
const contributionSelect = {
  id: true,
  slidesDueAt: true,
  translations: title,
  session: { select: { position: true } },
  people: {
    orderBy: { position: 'asc' },
    select: {
      person: { select: { id: true, email: true, translations: { select: { language: true, name: true } } } },
    },
  },
  documents: {
    where: { document: { trashedAt: null } },
    orderBy: { position: 'asc' },
    select: {
      document: {
        select: {
          id: true,
          translations: { select: { language: true, title: true, status: true } },
          versions,
        },
      },
    },
  },
} as const

/** Who speaks at a meeting that the viewer runs, who was asked for slides, and what came; null of every other one. */
export async function getEventSlides(
  viewer: Viewer,
  eventId: string,
  language: string,
): Promise<EventSlides | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] },
    select: {
      ...{ timeZone: true, slidesShownAt: true, translations: title },
      contributions: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: contributionSelect },
    },
  })
  if (!event) return null
  const asked = await lastAsked(event.contributions.map(({ id }) => id))
  const inOrder = event.contributions.toSorted(
    (a, b) => (a.session?.position ?? 0) - (b.session?.position ?? 0),
  )
  const words = inLanguage(event.translations, language)
  return {
    eventId,
    title: words?.title ?? '',
    titleLanguage: words?.language ?? language,
    timeZone: event.timeZone,
    slidesShownAt: event.slidesShownAt,
    contributions: inOrder.map((row) => toContribution(row, asked.get(row.id) ?? null, language)),
  }
}

export type SpeakerPage = {
  meeting: string
  contribution: string
  startsAt: Date
  timeZone: string
  slidesDueAt: Date | null
  /** What came for this talk by links, the newest first. */
  files: ReceivedFile[]
}

/** What a speaker's link opens; null for one that no longer holds, as that of who does not give the talk any more. */
export async function getSpeakerPage(token: string, language: string): Promise<SpeakerPage | null> {
  const asked = askedBy(await readLink('upload', token))
  if (!asked) return null
  const talk = await db.contribution.findFirst({
    where: { id: asked.id, people: { some: { personId: asked.personId } }, event: { trashedAt: null } },
    select: {
      ...{ slidesDueAt: true, translations: title },
      event: { select: { startsAt: true, timeZone: true, translations: title } },
      documents: {
        where: { document: { receivedAt: { not: null }, trashedAt: null } },
        select: { document: { select: { versions } } },
      },
    },
  })
  if (!talk) return null
  return {
    meeting: inLanguage(talk.event.translations, language)?.title ?? '',
    contribution: inLanguage(talk.translations, language)?.title ?? '',
    ...{ startsAt: talk.event.startsAt, timeZone: talk.event.timeZone, slidesDueAt: talk.slidesDueAt },
    files: talk.documents.flatMap(({ document }) => document.versions.map(toFile)),
  }
}

async function lastAsked(ids: string[]): Promise<Map<string, Date>> {
  const links = await db.signedLink.groupBy({
    by: ['recordId'],
    where: { purpose: 'upload', kind: 'contribution', recordId: { in: ids } },
    _max: { createdAt: true },
  })
  return new Map(
    links.flatMap(({ recordId, _max }) => (recordId && _max.createdAt ? [[recordId, _max.createdAt]] : [])),
  )
}

type Version = { number: number; createdAt: Date; file: { originalName: string; size: number } }

function toFile({ number, createdAt, file }: Version): ReceivedFile {
  return { number, name: file.originalName, bytes: file.size, at: createdAt }
}

type Row = {
  id: string
  slidesDueAt: Date | null
  translations: { language: string; title: string }[]
  people: {
    person: { id: string; email: string | null; translations: { language: string; name: string }[] }
  }[]
  documents: {
    document: {
      id: string
      translations: { language: string; title: string; status: string }[]
      versions: Version[]
    }
  }[]
}

function toContribution(row: Row, askedAt: Date | null, language: string): ContributionSlides {
  const { id, slidesDueAt } = row
  return {
    ...{ id, slidesDueAt, askedAt },
    title: inLanguage(row.translations, language)?.title ?? '',
    speakers: row.people.map(({ person }) => ({
      personId: person.id,
      name: inLanguage(person.translations, language)?.name ?? '',
      hasAddress: person.email !== null,
    })),
    documents: row.documents.map(({ document }) => ({
      id: document.id,
      title: inLanguage(document.translations, language)?.title ?? '',
      published: document.translations.some(({ status }) => status === 'published'),
      files: document.versions.map(toFile),
    })),
    missing: isMissing({ received: row.documents.length, asked: askedAt !== null, slidesDueAt }),
  }
}
