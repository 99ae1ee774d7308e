import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import { themePath, themesTag, themeTag } from '@/lib/themes/paths'
import type { SdgId } from '@/lib/vocabularies/sdgs'
import type { UrbanAgendaTopicId } from '@/lib/vocabularies/urban-agenda-topics'
import type { Prisma } from '@/prisma/generated/client'

/** What is left out stays as it is. */
export type ThemeWords = {
  language: string
  name: string
  published: boolean
  summary?: string
  body?: RichText | null
}

/** What is left out stays as it is, since an import knows a theme by its name only. */
export type ThemeInput = ThemeWords & {
  sdgs?: SdgId[]
  urbanAgendaTopics?: UrbanAgendaTopicId[]
  /** The theme that this one is a part of. */
  parentId?: string | null
  /** Place among the themes, from 1; those of one place go by their names. */
  position?: number
  featuredPairingId?: string | null
  imageId?: string | null
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addTheme(
  tx: Transaction,
  viewer: Viewer,
  input: ThemeInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name } = input
  const slug = await freeSlug(tx, [input.slug ?? '', name], {
    path: themePath,
    isTaken: async (wish) => (await tx.theme.count({ where: { slug: wish } })) > 0,
  })
  await tx.theme.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await record(tx, viewer, 'theme.added', id)
  await touch(tx, [themesTag, themeTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeTheme(
  tx: Transaction,
  viewer: Viewer,
  input: ThemeInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.theme.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await record(tx, viewer, 'theme.changed', id)
  await touch(tx, [themesTag, themeTag(id)])
  return { ok: true }
}

/** Says in a further language what the theme is. */
export async function translateTheme(
  tx: Transaction,
  viewer: Viewer,
  input: ThemeWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'theme.translated', input.id, { language: input.language })
  await touch(tx, [themesTag, themeTag(input.id)])
  return { ok: true }
}

function ownRow(input: ThemeInput) {
  const { name, sdgs, urbanAgendaTopics, parentId, position, featuredPairingId, imageId } = input
  return {
    sdgs,
    urbanAgendaTopics,
    parentId,
    position,
    featuredPairingId,
    imageId,
    sortKey: sortKey(name),
  } satisfies Prisma.ThemeUncheckedUpdateManyInput
}

async function writeWords(
  tx: Transaction,
  themeId: string,
  { language, name, summary, published, body }: ThemeWords,
): Promise<void> {
  const where = { themeId_language: { themeId, language } }
  const before = await tx.themeTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = {
    name,
    summary,
    ...bodyColumns(body),
    ...publication(published, before?.publishedAt),
  }
  await tx.themeTranslation.upsert({
    where,
    create: { themeId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { themeId: true },
  })
}
