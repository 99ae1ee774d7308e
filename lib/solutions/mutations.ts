import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import { solutionPath, solutionsTag, solutionTag } from '@/lib/solutions/paths'
import type { SolutionKind } from '@/prisma/generated/enums'

export type SolutionWords = {
  language: string
  name: string
  summary: string
  published: boolean
  /** Left as it is where it is left out; null takes it away. */
  body?: RichText | null
}

export type SolutionInput = SolutionWords & {
  /** Stage of the Smart City Guidance Package, as a vocabulary id. */
  stage: string | null
  /** Technology readiness, 1 to 9. */
  readiness: number | null
  themeIds: string[]
} & Partial<SolutionFacts>

/** What is left out stays as it is, since an import cannot know it; null and an empty list take it away. */
type SolutionFacts = {
  kind: SolutionKind
  /** Field of activity, as a vocabulary id. */
  area: string | null
  /** Whose authors may edit it. */
  partnerId: string | null
  imageId: string | null
  /** Who offers or developed it. */
  providerIds: string[]
  projectIds: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addSolution(
  tx: Transaction,
  viewer: Viewer,
  input: SolutionInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name } = input
  const slug = await freeSlug(tx, [input.slug ?? '', name], {
    path: solutionPath,
    isTaken: async (wish) => (await tx.solution.count({ where: { slug: wish } })) > 0,
  })
  await tx.solution.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'solution.added', id)
  await touch(tx, [solutionsTag, solutionTag(id)])
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
  await link(tx, id, input)
  await record(tx, viewer, 'solution.changed', id)
  await touch(tx, [solutionsTag, solutionTag(id)])
  return { ok: true }
}

/** Says in a further language what the solution is. */
export async function translateSolution(
  tx: Transaction,
  viewer: Viewer,
  input: SolutionWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'solutions', input.id))) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'solution.translated', input.id, { language: input.language })
  await touch(tx, [solutionsTag, solutionTag(input.id)])
  return { ok: true }
}

function ownRow({ name, kind, area, stage, readiness, partnerId, imageId }: SolutionInput) {
  return { kind, area, stage, readiness, partnerId, imageId, sortKey: sortKey(name) }
}

async function link(tx: Transaction, solutionId: string, input: SolutionInput): Promise<void> {
  const solution = { solutionId }
  await replaceLinks(tx.solutionTheme, solution, linksBy('themeId', input.themeIds))
  await replaceLinks(tx.solutionPartner, solution, linksBy('partnerId', input.providerIds))
  await replaceLinks(tx.solutionProject, solution, linksBy('projectId', input.projectIds))
}

async function writeWords(
  tx: Transaction,
  solutionId: string,
  { language, name, summary, published, body }: SolutionWords,
): Promise<void> {
  const where = { solutionId_language: { solutionId, language } }
  const before = await tx.solutionTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { name, summary, ...bodyColumns(body), ...publication(published, before?.publishedAt) }
  await tx.solutionTranslation.upsert({
    where,
    create: { solutionId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { solutionId: true },
  })
}
