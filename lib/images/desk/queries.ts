import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import type { DeskFilters } from '@/lib/images/desk/schema'
import { editable } from '@/lib/images/policy'
import { pictureSelect, toPicture } from '@/lib/images/queries'
import type { Picture } from '@/lib/images/rules'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'

export type DeskImage = {
  id: string
  /** Null while nothing that a browser shows was made of it. */
  picture: Picture | null
  name: string
  /** Whether credit and words are there, which the public wants. */
  complete: boolean
}

const rowSelect = {
  ...pictureSelect.select,
  file: { select: { originalName: true } },
} satisfies Prisma.ImageSelect

/** Pictures that somebody may change, the newest first. */
export async function listEditableImages(
  viewer: Viewer,
  language: string,
  filters: DeskFilters,
): Promise<Page<DeskImage>> {
  const where = { AND: [editable(viewer), narrowed(viewer, filters)] }
  const page = filters.page ?? 1
  const [rows, total] = await Promise.all([
    db.image.findMany({ where, select: rowSelect, orderBy: { id: 'desc' }, ...rowsOfPage(page, perPage) }),
    db.image.count({ where }),
  ])
  return asPage(
    rows.map((row) => toRow(row, language)),
    total,
    page,
    perPage,
  )
}

const perPage = 24
const incomplete: Prisma.ImageWhereInput = { OR: [{ credit: '' }, { translations: { none: {} } }] }

function narrowed(viewer: Viewer, { q, state }: DeskFilters): Prisma.ImageWhereInput {
  const said = { contains: q ?? '', mode: 'insensitive' } as const
  const words = [
    { credit: said },
    { file: { originalName: said } },
    { translations: { some: { OR: [{ alt: said }, { caption: said }] } } },
  ]
  return {
    ...(q ? { OR: words } : {}),
    ...(state === 'own' ? { createdById: viewer.accountId } : {}),
    AND: state === 'incomplete' ? [incomplete] : [],
  }
}

export type EditableImage = DeskImage & {
  version: number
  width: number
  height: number
  credit: string
  licence: string | null
  sourceUrl: string | null
  partnerId: string | null
  focal: { x: number; y: number }
  /** In the language asked for; null where nobody said anything. */
  text: { alt: string; caption: string } | null
  languages: string[]
}

/** A picture with all that its form says, for who may change it; null for everybody else. */
export async function getEditableImage(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<EditableImage | null> {
  const image = await db.image.findFirst({
    where: { AND: [{ id }, editable(viewer)] },
    select: { ...rowSelect, version: true, licence: true, sourceUrl: true, partnerId: true },
  })
  if (!image) return null
  const { version, width, height, credit, licence, sourceUrl, partnerId, translations } = image
  return {
    ...toRow(image, language),
    ...{ version, width, height, credit, licence, sourceUrl, partnerId },
    focal: { x: image.focalX, y: image.focalY },
    text: translations.find((words) => words.language === shown) ?? null,
    languages: translations.map((words) => words.language),
  }
}

/** One picture as the desk shows it, for who was found to have a use for it; null where there is none. */
export async function getDeskImage(id: string, language: string): Promise<DeskImage | null> {
  const image = await db.image.findUnique({ where: { id }, select: rowSelect })
  return image && toRow(image, language)
}

function toRow(image: Prisma.ImageGetPayload<{ select: typeof rowSelect }>, language: string): DeskImage {
  const { id, credit, translations, file } = image
  const complete = credit !== '' && translations.length > 0
  return { id, picture: toPicture(image, language), name: file.originalName, complete }
}
