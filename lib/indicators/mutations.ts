import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { figuresTag } from '@/lib/figures/paths'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { indicatorsTag } from '@/lib/indicators/paths'
import { linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { Direction, IndicatorLevel } from '@/prisma/generated/enums'

export type IndicatorWords = {
  language: string
  name: string
  published: boolean
  /** Left as it is where it is left out. */
  summary?: string
}

/** What is left out stays as it is. */
export type IndicatorInput = IndicatorWords & {
  unit?: string
  /** Which way is good. */
  direction?: Direction | null
  level?: IndicatorLevel | null
  /** Whether values of different places may be added up; percentages never are. */
  summable?: boolean
  /** Where it is defined (CITYkeys, SCIS), and its number there. */
  framework?: string | null
  frameworkCode?: string | null
  position?: number | null
  themeIds?: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addIndicator(
  tx: Transaction,
  viewer: Viewer,
  input: IndicatorInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name } = input
  const slug = await freeSlug(tx, [input.slug ?? '', name], {
    path: (wish) => `/indicators/${wish}`,
    isTaken: async (wish) => (await tx.indicator.count({ where: { slug: wish } })) > 0,
  })
  await tx.indicator.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await replaceLinks(tx.indicatorTheme, { indicatorId: id }, linksBy('themeId', input.themeIds))
  await record(tx, viewer, 'indicator.added', id)
  await touch(tx, [indicatorsTag, figuresTag])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeIndicator(
  tx: Transaction,
  viewer: Viewer,
  input: IndicatorInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.indicator.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await replaceLinks(tx.indicatorTheme, { indicatorId: id }, linksBy('themeId', input.themeIds))
  await record(tx, viewer, 'indicator.changed', id)
  await touch(tx, [indicatorsTag, figuresTag])
  return { ok: true }
}

/** Says in a further language what is measured. */
export async function translateIndicator(
  tx: Transaction,
  viewer: Viewer,
  input: IndicatorWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'indicator.translated', input.id, { language: input.language })
  await touch(tx, [indicatorsTag, figuresTag])
  return { ok: true }
}

function ownRow(input: IndicatorInput) {
  const { name, unit, direction, level, summable, framework, frameworkCode, position } = input
  return { unit, direction, level, summable, framework, frameworkCode, position, sortKey: sortKey(name) }
}

async function writeWords(
  tx: Transaction,
  indicatorId: string,
  { language, name, summary, published }: IndicatorWords,
): Promise<void> {
  const where = { indicatorId_language: { indicatorId, language } }
  const before = await tx.indicatorTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { name, summary, ...publication(published, before?.publishedAt) }
  await tx.indicatorTranslation.upsert({
    where,
    create: { indicatorId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { indicatorId: true },
  })
}
