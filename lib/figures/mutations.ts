import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { cityTag } from '@/lib/cities/paths'
import type { Transaction } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { figurePath, figuresTag } from '@/lib/figures/paths'
import { publication } from '@/lib/i18n/publication'
import type { PartialDate } from '@/lib/lists/dates'
import { pairingTag } from '@/lib/pairings/paths'
import { projectTag } from '@/lib/projects/paths'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import { solutionTag } from '@/lib/solutions/paths'
import type { Direction, FigureKind, FigureQualifier, FigureScope } from '@/prisma/generated/enums'

export type FigureWords = {
  language: string
  /** The label beside the value: "energy saved in refurbished districts". */
  title: string
  published: boolean
  /** Left as they are where they are left out. */
  summary?: string
  /** How it was measured. */
  method?: string
}

/** What is left out stays as it is. */
export type FigureInput = FigureWords & {
  indicatorId: string
  kind: FigureKind
  /** With at most four decimals. */
  value: number
  qualifier: FigureQualifier
  unit: string
  scope: FigureScope
  /** The city, project, solution, demonstration or pairing that the scope names; null for the portal. */
  subjectId: string | null
  /** Which way is good; as the indicator says where it is null. */
  direction?: Direction | null
  asOf?: PartialDate | null
  baseline?: number | null
  baselineOn?: PartialDate | null
  sourceDocumentId?: string | null
  sourceUrl?: string | null
  sourceText?: string | null
  /** The larger figure that counts this one already. */
  partOfId?: string | null
  /** Place among the headline figures, from 1; null: not one of them. */
  headlinePosition?: number | null
  keeperId?: string | null
  /** When its keeper is to look at it again: midnight UTC. */
  reviewOn?: Date | null
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addFigure(
  tx: Transaction,
  viewer: Viewer,
  input: FigureInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), title } = input
  const slug = await freeSlug(tx, [input.slug ?? '', title], {
    path: figurePath,
    isTaken: async (wish) => (await tx.figure.count({ where: { slug: wish } })) > 0,
  })
  await tx.figure.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await record(tx, viewer, 'figure.added', id)
  await touch(tx, await tagsOf(tx, id))
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest, or when the larger figure is a part of this one. */
export async function changeFigure(
  tx: Transaction,
  viewer: Viewer,
  input: FigureInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version, partOfId } = input
  if (partOfId && (await isWithin(tx, partOfId, id))) return refuse('not-found')
  const before = await tagsOf(tx, id)
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.figure.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await record(tx, viewer, 'figure.changed', id)
  await touch(tx, [...before, ...(await tagsOf(tx, id))])
  return { ok: true }
}

/** Says in a further language what the figure is and how it was measured. */
export async function translateFigure(
  tx: Transaction,
  viewer: Viewer,
  input: FigureWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'figure.translated', input.id, { language: input.language })
  await touch(tx, await tagsOf(tx, input.id))
  return { ok: true }
}

/** Whether a figure is the other one or is counted in it: two that held each other would both vanish from totals. */
async function isWithin(tx: Transaction, id: string, other: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE larger AS (
      SELECT id, part_of_id FROM figures WHERE id = ${id}::uuid
      UNION SELECT f.id, f.part_of_id FROM figures f JOIN larger l ON f.id = l.part_of_id
    ) SELECT 1 FROM larger WHERE id = ${other}::uuid LIMIT 1`
  return found.length > 0
}

/** The pages that show it: the one of all figures, and that of the record which it is about. */
async function tagsOf(tx: Transaction, id: string): Promise<string[]> {
  const figure = await tx.figure.findUnique({ where: { id }, select: subjects })
  if (!figure) return [figuresTag]
  const { cityId, projectId, solutionId, pairingId, demonstration } = figure
  return [
    figuresTag,
    ...(cityId ? [cityTag(cityId)] : []),
    ...(projectId ? [projectTag(projectId)] : []),
    ...(solutionId ? [solutionTag(solutionId)] : []),
    ...(pairingId ? [pairingTag(pairingId)] : []),
    ...(demonstration
      ? [demonstrationsTag, cityTag(demonstration.cityId), solutionTag(demonstration.solutionId)]
      : []),
  ]
}

const subjects = {
  cityId: true,
  projectId: true,
  solutionId: true,
  pairingId: true,
  demonstration: { select: { cityId: true, solutionId: true } },
} as const

function ownRow(input: FigureInput) {
  const { indicatorId, kind, value, qualifier, unit, scope, direction, asOf, baseline, baselineOn } = input
  const { sourceDocumentId, sourceUrl, sourceText, partOfId, headlinePosition, keeperId, reviewOn } = input
  return {
    ...{ indicatorId, kind, value, qualifier, unit, direction, baseline },
    ...{ sourceDocumentId, sourceUrl, sourceText, partOfId, headlinePosition, keeperId, reviewOn },
    ...subjectOf(scope, input.subjectId),
    asOf: asDate(asOf),
    asOfPrecision: asOf?.precision,
    baselineOn: asDate(baselineOn),
    baselineOnPrecision: baselineOn?.precision,
  }
}

/** A figure is of exactly what its scope says. */
function subjectOf(scope: FigureScope, id: string | null) {
  const only = (name: FigureScope) => (scope === name ? id : null)
  return {
    scope,
    projectId: only('project'),
    cityId: only('city'),
    solutionId: only('solution'),
    demonstrationId: only('demonstration'),
    pairingId: only('pairing'),
  }
}

function asDate(date: PartialDate | null | undefined): Date | null | undefined {
  return date ? new Date(date.date) : date
}

async function writeWords(
  tx: Transaction,
  figureId: string,
  { language, title, summary, method, published }: FigureWords,
): Promise<void> {
  const where = { figureId_language: { figureId, language } }
  const before = await tx.figureTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { title, summary, method, ...publication(published, before?.publishedAt) }
  await tx.figureTranslation.upsert({
    where,
    create: { figureId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { figureId: true },
  })
}
