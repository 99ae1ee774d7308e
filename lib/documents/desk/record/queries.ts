import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { listOptions, type Option } from '@/lib/desk/options'
import { filePath, versionPath } from '@/lib/documents/paths'
import { canTrash, editable } from '@/lib/documents/policy'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import type { DocumentKind, DocumentStage, Visibility } from '@/prisma/generated/enums'

/** One file that a document has or had. */
export type DeskVersion = {
  number: number
  href: string
  name: string
  bytes: number
  mediaType: string
  language: string
  note: string | null
  addedAt: Date
  /** How far its reading is. `count` is null until that is known; `failure` is one sentence. */
  reading: { ended: boolean; read: number; count: number | null; failure: string | null }
  hasCompanion: boolean
}

export type EditableDocument = {
  id: string
  slug: string
  version: number
  trashed: boolean
  /** Whether the one who looks may throw it away or bring it back. */
  mayTrash: boolean
  kind: DocumentKind
  stage: DocumentStage
  visibility: Visibility
  partnerId: string | null
  groupId: string | null
  projectId: string | null
  issuedOn: PartialDate | null
  licence: string | null
  deliverableNumber: string | null
  doi: string | null
  expectedName: string | null
  /** In the language asked for; empty where it is told in others only. */
  text: { title: string; summary: string; published: boolean }
  texts: { language: string; published: boolean }[]
  /** What it is called, in the best language there is. */
  name: string
  nameLanguage: string
  speakerIds: string[]
  authorIds: string[]
  cityIds: string[]
  themeIds: string[]
  solutionIds: string[]
  eventIds: string[]
  /** The newest first. */
  versions: DeskVersion[]
}

/** A document with all that its form says, for who may edit it; null for everybody else. One in the trash too. */
export async function getEditableDocument(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<EditableDocument | null> {
  const document = await db.document.findFirst({ where: { AND: [{ id }, editable(viewer)] }, select })
  if (!document) return null
  const { translations, people, trashedAt, issuedOn, issuedOnPrecision, ...own } = document
  const text = translations.find((words) => words.language === shown)
  const name = inLanguage(translations, language)
  const named = (wanted: string) => people.flatMap(({ personId, role }) => (role === wanted ? personId : []))
  return {
    ...own,
    trashed: trashedAt !== null,
    mayTrash: canTrash(viewer, {
      ...own,
      wasPublished: translations.some(({ publishedAt }) => publishedAt !== null),
    }),
    issuedOn: partialDate(issuedOn, issuedOnPrecision),
    text: {
      ...{ title: text?.title ?? '', summary: text?.summary ?? '' },
      published: text?.status === 'published',
    },
    texts: translations.map((words) => ({
      language: words.language,
      published: words.status === 'published',
    })),
    ...{ name: name?.title || own.slug, nameLanguage: name?.language ?? language },
    ...{ speakerIds: named('speaker'), authorIds: named('author') },
    cityIds: document.cities.map(({ cityId }) => cityId),
    themeIds: document.themes.map(({ themeId }) => themeId),
    solutionIds: document.solutions.map(({ solutionId }) => solutionId),
    eventIds: document.events.map(({ eventId }) => eventId),
    versions: document.versions.map((version) => toVersion(id, version, own.currentVersionId)),
  }
}

const select = {
  ...{ id: true, slug: true, version: true, kind: true, stage: true, visibility: true, trashedAt: true },
  ...{ partnerId: true, groupId: true, projectId: true, issuedOn: true, issuedOnPrecision: true },
  ...{ licence: true, deliverableNumber: true, doi: true, expectedName: true, currentVersionId: true },
  translations: { select: { language: true, title: true, summary: true, status: true, publishedAt: true } },
  people: { orderBy: { position: 'asc' }, select: { personId: true, role: true } },
  cities: { select: { cityId: true } },
  themes: { select: { themeId: true } },
  solutions: { select: { solutionId: true } },
  events: { select: { eventId: true } },
  versions: {
    orderBy: { number: 'desc' },
    take: 50,
    select: {
      ...{ id: true, number: true, language: true, note: true, createdAt: true, companionId: true },
      file: {
        select: {
          ...{ originalName: true, size: true, mediaType: true },
          ...{
            pageCount: true,
            processedAt: true,
            processingFailure: true,
            _count: { select: { pages: true } },
          },
        },
      },
    },
  },
} satisfies Prisma.DocumentSelect

type Version = Prisma.DocumentGetPayload<{ select: typeof select }>['versions'][number]

function toVersion(documentId: string, version: Version, currentId: string | null): DeskVersion {
  const { id, number, language, note, createdAt, companionId, file } = version
  const { originalName: name, size: bytes, mediaType, pageCount, processedAt, processingFailure } = file
  return {
    ...{ number, name, bytes, mediaType, language, note, addedAt: createdAt },
    href: id === currentId ? filePath(documentId, name) : versionPath(documentId, name, number),
    reading: {
      ...{
        ended: processedAt !== null,
        read: file._count.pages,
        count: pageCount,
        failure: processingFailure,
      },
    },
    hasCompanion: companionId !== null,
  }
}

export type DocumentOptions = Record<
  'partners' | 'groups' | 'projects' | 'people' | 'cities' | 'themes' | 'solutions' | 'events',
  Option[]
>

/**
 * What the form of a document offers, and always what it has: to authors their own partners and groups alone.
 * @param document the one that is edited; null for a new one
 */
export async function listDocumentOptions(
  viewer: Viewer,
  language: string,
  document: EditableDocument | null,
): Promise<DocumentOptions> {
  const had = {
    partners: some(document?.partnerId),
    groups: some(document?.groupId),
    projects: some(document?.projectId),
    people: [...(document?.speakerIds ?? []), ...(document?.authorIds ?? [])],
    cities: document?.cityIds ?? [],
    themes: document?.themeIds ?? [],
    solutions: document?.solutionIds ?? [],
  }
  const of = (noun: keyof typeof had) => listOptions(viewer, noun, language, [], had[noun])
  const [partners, groups, projects, people, cities, themes, solutions] = await Promise.all([
    ...[of('partners'), of('groups'), of('projects'), of('people')],
    ...[of('cities'), of('themes'), of('solutions')],
  ])
  const own = (ids: readonly string[]) => (option: Option) => isStaff(viewer) || ids.includes(option.value)
  return {
    ...{ projects, people, cities, themes, solutions },
    partners: partners?.filter(own([...viewer.authorOf, ...had.partners])),
    groups: groups?.filter(own([...viewer.memberOf, ...had.groups])),
    events: isStaff(viewer) ? await listEvents(language, document?.eventIds ?? []) : [],
  } as DocumentOptions
}

function some(id: string | null | undefined): string[] {
  return id ? [id] : []
}

const eventSelect = {
  id: true,
  slug: true,
  startsAt: true,
  translations: { select: { language: true, title: true } },
} as const

/** The latest meetings, and those that enclose the document already. */
async function listEvents(language: string, enclosing: readonly string[]): Promise<Option[]> {
  const [first, others] = await Promise.all([
    db.event.findMany({ where: { id: { in: [...enclosing] } }, select: eventSelect }),
    db.event.findMany({
      where: { trashedAt: null, id: { notIn: [...enclosing] } },
      orderBy: { startsAt: 'desc' },
      take: 300,
      select: eventSelect,
    }),
  ])
  return [...first, ...others].map(({ id, slug, startsAt, translations }) => {
    const words = inLanguage(translations, language)
    const lang = words && words.language !== language ? words.language : undefined
    return { value: id, label: `${words?.title || slug} (${startsAt.toISOString().slice(0, 10)})`, lang }
  })
}
