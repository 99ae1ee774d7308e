import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import { solutionsTag } from '@/lib/solutions/paths'

export type SolutionInput = {
  language: string
  name: string
  summary: string
  published: boolean
  /** Stage of the Smart City Guidance Package, as a vocabulary id. */
  stage: string | null
  /** Technology readiness, 1 to 9. */
  readiness: number | null
  themeIds: string[]
}

export async function addSolution(
  tx: Transaction,
  viewer: Viewer,
  input: SolutionInput & { id?: string },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name } = input
  const slug = await freeSlug(tx, [name], {
    path: (wish) => `/solutions/${wish}`,
    isTaken: async (wish) => (await tx.solution.count({ where: { slug: wish } })) > 0,
  })
  await tx.solution.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await linkThemes(tx, id, input.themeIds)
  await record(tx, viewer, 'solution.added', id)
  await touch(tx, [solutionsTag])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeSolution(
  tx: Transaction,
  viewer: Viewer,
  input: SolutionInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.solution.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await linkThemes(tx, id, input.themeIds)
  await record(tx, viewer, 'solution.changed', id)
  await touch(tx, [solutionsTag])
  return { ok: true }
}

function ownRow({ name, stage, readiness }: SolutionInput) {
  return { stage, readiness, sortKey: sortKey(name) }
}

async function linkThemes(tx: Transaction, solutionId: string, themeIds: readonly string[]): Promise<void> {
  await tx.solutionTheme.deleteMany({ where: { solutionId } })
  await tx.solutionTheme.createMany({ data: themeIds.map((themeId) => ({ solutionId, themeId })) })
}

async function writeWords(
  tx: Transaction,
  solutionId: string,
  { language, name, summary, published }: SolutionInput,
): Promise<void> {
  const where = { solutionId_language: { solutionId, language } }
  const before = await tx.solutionTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { name, summary, ...publication(published, before?.publishedAt) }
  await tx.solutionTranslation.upsert({
    where,
    create: { solutionId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { solutionId: true },
  })
}
