import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { nameSelect, toRow, type LinkRow } from '@/lib/desk/rows'
import { typed, type TypedFields } from '@/lib/desk/typed'
import { toDocumentOption, type DocumentOption } from '@/lib/events/desk/options/queries'
import { lastTyped } from '@/lib/events/desk/rules'
import { localInput, occurrenceOf, offsetsOf } from '@/lib/events/times/rules'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import type { EventStatus } from '@/prisma/generated/enums'

export type DeskEvent = {
  record: DeskRecord
  fields: TypedFields
  body: RichText | null
  /** Of the fields of times that clocks show twice, how far from UTC the two are. */
  offsets: Readonly<Record<string, string[]>>
  status: EventStatus
  /** How many meetings of its series follow; null where it is of none. */
  following: number | null
  partners: LinkRow[]
  people: LinkRow[]
  documents: (LinkRow & { document: DocumentOption })[]
}

const documentSelect = {
  ...{ id: true, slug: true, kind: true, stage: true, visibility: true, groupId: true },
  translations: { select: { language: true, title: true } },
} as const

/**
 * A meeting that the viewer runs; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getEventFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskEvent | null> {
  const record = await getRecordFor(viewer, 'events', id, language)
  if (!record) return null
  const event = await readEvent(id, shown)
  const { translations, partners, people, documents, themes, projects, ...own } = event
  const { seriesId, status, ...typedOnes } = own
  const [words] = translations
  const { body, ...said } = words ?? { title: '', body: null }
  const times = timeFields(own)
  const following = seriesId
    ? await db.event.count({ where: { seriesId, startsAt: { gt: own.startsAt }, trashedAt: null } })
    : null
  return {
    record,
    status,
    following,
    fields: {
      ...typed(withoutTimes(typedOnes)),
      ...typed({ ...said }),
      ...times.fields,
      reminderHours: own.reminderHours.join(', '),
      languages: own.languages,
      waitingList: own.waitingList ? 'on' : '',
      approvalNeeded: own.approvalNeeded ? 'on' : '',
      participantsListed: own.participantsListed ? 'on' : '',
      themeIds: themes.map(({ themeId }) => themeId),
      projectIds: projects.map(({ projectId }) => projectId),
    },
    offsets: times.offsets,
    body: storedBody(body),
    partners: partners.map(({ role, partner }) => toRow(partner, role, language)),
    people: people.map(({ role, person }) => toRow(person, role, language)),
    documents: documents.map(({ role, document }) => {
      const option = toDocumentOption(document, language)
      return { id: document.id, role, label: option.label, lang: option.lang, document: option }
    }),
  }
}

function readEvent(id: string, shown: string) {
  return db.event.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ kind: true, status: true, groupId: true, attendance: true, placeName: true, placeAddress: true },
      ...{ latitude: true, longitude: true, onlineUrl: true, cityId: true, languages: true, seriesId: true },
      ...{ startsAt: true, endsAt: true, timeZone: true, precision: true, slidesShownAt: true },
      ...{ registration: true, registrationOpensAt: true, registrationClosesAt: true },
      ...{ registrationUrl: true, capacity: true, waitingList: true, approvalNeeded: true },
      ...{ acceptHours: true, reminderHours: true, participantsListed: true, retentionDays: true },
      ...{ recordingUrl: true, imageId: true },
      themes: { select: { themeId: true } },
      projects: { select: { projectId: true } },
      partners: {
        orderBy: { position: 'asc' },
        select: { role: true, partner: { select: { id: true, slug: true, translations: nameSelect } } },
      },
      people: {
        orderBy: { position: 'asc' },
        select: { role: true, person: { select: { id: true, slug: true, translations: nameSelect } } },
      },
      documents: {
        orderBy: { position: 'asc' },
        select: { role: true, document: { select: documentSelect } },
      },
      translations: {
        where: { language: shown },
        select: {
          ...{ title: true, summary: true, body: true, host: true, priceNote: true },
          accessProvision: true,
        },
      },
    },
  })
}

type Own = Awaited<ReturnType<typeof readEvent>>

const timeNames = [
  'startsAt',
  'endsAt',
  'registrationOpensAt',
  'registrationClosesAt',
  'slidesShownAt',
] as const

/** Times as they are typed on the clocks of the meeting, and which one is meant where there are two. */
function timeFields(event: Pick<Own, (typeof timeNames)[number] | 'timeZone' | 'precision'>) {
  const { timeZone: zone } = event
  const times = { ...event, endsAt: lastTyped(event) }
  const fields: Record<string, string> = {}
  const offsets: Record<string, string[]> = {}
  for (const name of timeNames) {
    fields[name] = localInput(times[name], zone)
    fields[`${name}Which`] = occurrenceOf(times[name], zone) ?? ''
    offsets[`${name}Which`] = offsetsOf(times[name], zone)
  }
  return { fields, offsets }
}

function withoutTimes(
  own: Omit<
    Own,
    'translations' | 'partners' | 'people' | 'documents' | 'themes' | 'projects' | 'seriesId' | 'status'
  >,
) {
  const { kind, groupId, attendance, placeName, placeAddress, latitude, longitude, onlineUrl, cityId } = own
  const { timeZone, precision, registration, registrationUrl, capacity, acceptHours, retentionDays } = own
  const { recordingUrl, imageId } = own
  return {
    ...{ kind, groupId, attendance, placeName, placeAddress, latitude, longitude, onlineUrl, cityId },
    ...{ timeZone, precision, registration, registrationUrl, capacity, acceptHours, retentionDays },
    ...{ recordingUrl, imageId },
  }
}
