import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { listOptions, type Option } from '@/lib/desk/options'
import { obtainable } from '@/lib/documents/policy'
import { foreign, inLanguage } from '@/lib/i18n/translation'
import { editable as editableImages } from '@/lib/images/policy'
import type { Visibility } from '@/prisma/generated/enums'

/** A document as it can be enclosed: who may see it is said by the document. */
export type DocumentOption = Option & { visibility: Visibility; draft: boolean }

export type EventOptions = Record<
  'groups' | 'cities' | 'themes' | 'projects' | 'partners' | 'people' | 'images',
  Option[]
> & { documents: DocumentOption[]; zones: string[] }

/** What is chosen already and has to be offered again. */
type Chosen = {
  groupId: string | undefined
  cityId: string | undefined
  imageId: string | undefined
  timeZone: string | undefined
  themeIds: readonly string[]
  projectIds: readonly string[]
}

/** More of a kind than this is not offered: the newest are. */
const newest = 200

/** What the form of a meeting offers. A lead gives it to the groups they lead. */
export async function listEventOptions(
  viewer: Viewer,
  language: string,
  chosen?: Chosen,
): Promise<EventOptions> {
  const of = (noun: Parameters<typeof listOptions>[1], ids: readonly (string | undefined)[] = []) =>
    listOptions(
      viewer,
      noun,
      language,
      [],
      ids.flatMap((id) => id || []),
    )
  const [groups, cities, themes, projects, partners, people] = await Promise.all([
    ...[isStaff(viewer) ? of('groups', [chosen?.groupId]) : listLed(viewer, language)],
    ...[of('cities', [chosen?.cityId]), of('themes', chosen?.themeIds), of('projects', chosen?.projectIds)],
    ...[of('partners'), of('people')],
  ] as const)
  const [documents, images] = await Promise.all([
    listDocuments(viewer, language),
    listImages(viewer, language, chosen?.imageId),
  ])
  const zones = [...new Set([chosen?.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
  return {
    ...{ groups, cities, themes, projects, partners, people, documents, images },
    zones: zones.flatMap((zone) => zone || []).toSorted(),
  } as EventOptions
}

/** The documents that somebody may enclose: what is chosen, however old it is, and the newest of the others. */
export async function listDocuments(
  viewer: Viewer,
  language: string,
  chosen: readonly string[] = [],
): Promise<DocumentOption[]> {
  const [kept, others] = await Promise.all([
    db.document.findMany({
      where: { id: { in: [...chosen] } },
      orderBy: newestFirst,
      select: documentSelect,
    }),
    db.document.findMany({
      where: { AND: [obtainable(viewer), { id: { notIn: [...chosen] } }] },
      orderBy: newestFirst,
      take: newest,
      select: documentSelect,
    }),
  ])
  return [...kept, ...others].map((document) => toDocumentOption(document, language))
}

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

const documentSelect = {
  ...{ id: true, slug: true, stage: true, visibility: true },
  translations: { select: { language: true, title: true } },
} as const

type Document = {
  id: string
  slug: string
  stage: string
  visibility: Visibility
  translations: { language: string; title: string }[]
}

export function toDocumentOption(document: Document, language: string): DocumentOption {
  const { id, slug, stage, visibility, translations } = document
  const text = inLanguage(translations, language)
  return {
    value: id,
    label: text?.title || slug,
    lang: text ? foreign(text.language, language) : undefined,
    visibility,
    draft: stage === 'draft',
  }
}

/** Groups that are led, whether the public knows them or not. */
async function listLed(viewer: Viewer, language: string): Promise<Option[]> {
  const groups = await db.group.findMany({
    where: { id: { in: [...viewer.leadOf] }, trashedAt: null },
    orderBy: { sortKey: 'asc' },
    select: { id: true, slug: true, translations: { select: { language: true, name: true } } },
  })
  return groups.map(({ id, slug, translations }) => {
    const text = inLanguage(translations, language)
    return { value: id, label: text?.name || slug, lang: text ? foreign(text.language, language) : undefined }
  })
}

/** As the documents. */
async function listImages(viewer: Viewer, language: string, chosen: string | undefined): Promise<Option[]> {
  const select = {
    ...{ id: true, credit: true },
    translations: { select: { language: true, alt: true, caption: true } },
  } as const
  const [kept, others] = await Promise.all([
    db.image.findMany({ where: { id: { in: chosen ? [chosen] : [] } }, select }),
    db.image.findMany({
      where: { AND: [editableImages(viewer), chosen ? { id: { not: chosen } } : {}] },
      orderBy: newestFirst,
      take: newest,
      select,
    }),
  ])
  const images = [...kept, ...others]
  return images.map(({ id, credit, translations }) => {
    const text = inLanguage(translations, language)
    const label = text?.caption || text?.alt || credit || id
    return { value: id, label: label.length > 90 ? `${label.slice(0, 89)}…` : label, lang: text?.language }
  })
}
