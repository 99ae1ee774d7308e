import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { groupsTag, groupTag } from '@/lib/groups/paths'
import { publication } from '@/lib/i18n/publication'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import type { WorkStatus } from '@/prisma/generated/enums'

type WorkPlanWords = {
  language: string
  title: string
  summary: string
  published: boolean
  /** Left as it is where it is left out; null takes it away. */
  body?: RichText | null
}

type WorkPlanItemInput = {
  /** 1 to 12, of the plan's year; null where nobody has said when. */
  month: number | null
  status: WorkStatus
  /** The meeting at which it happens. */
  eventId: string | null
  words: { language: string; title: string; summary: string }[]
}

export type WorkPlanInput = {
  groupId: string
  year: number
  /** In every language that the plan has: one that is not among them goes. */
  words: WorkPlanWords[]
  /** All of them, in their order. */
  items: WorkPlanItemInput[]
  /** The plan as it was adopted. Left as it is where it is left out. */
  documentId?: string | null
}

/**
 * Writes what a group means to do in a year, in place of what stood there.
 * @param input.version the one read; a plan that has another by now is not written
 */
export async function writeWorkPlan(
  tx: Transaction,
  viewer: Viewer,
  input: WorkPlanInput & { version?: number },
): Promise<{ ok: true; id: string } | Refusal> {
  const { groupId, year, documentId } = input
  if (!(await mayWrite(tx, viewer, 'groups', groupId))) return refuse('not-found')
  const where = { groupId_year: { groupId, year } }
  const before = await tx.workPlan.findUnique({ where, select: { version: true } })
  if (input.version !== undefined && before?.version !== input.version) return refuse('changed-meanwhile')
  const { id } = await tx.workPlan.upsert({
    where,
    create: { id: uuid(), groupId, year, documentId },
    update: { documentId, version: { increment: 1 } },
    select: { id: true },
  })
  await writeWords(tx, id, input)
  await writeItems(tx, id, input)
  await record(tx, viewer, before ? 'work_plan.changed' : 'work_plan.added', id, { year })
  await touch(tx, [groupsTag, groupTag(groupId)])
  return { ok: true, id }
}

async function writeWords(tx: Transaction, workPlanId: string, { words }: WorkPlanInput): Promise<void> {
  const languages = words.map(({ language }) => language)
  await tx.workPlanTranslation.deleteMany({ where: { workPlanId, language: { notIn: languages } } })
  for (const { language, title, summary, body, published } of words) {
    const where = { workPlanId_language: { workPlanId, language } }
    const before = await tx.workPlanTranslation.findUnique({ where, select: { publishedAt: true } })
    const text = { title, summary, ...bodyColumns(body), ...publication(published, before?.publishedAt) }
    await tx.workPlanTranslation.upsert({
      where,
      create: { workPlanId, language, ...text },
      update: { ...text, version: { increment: 1 } },
      select: { workPlanId: true },
    })
  }
}

async function writeItems(
  tx: Transaction,
  workPlanId: string,
  { year, items }: WorkPlanInput,
): Promise<void> {
  await tx.workPlanItem.deleteMany({ where: { workPlanId } })
  for (const [index, { month, status, eventId, words }] of items.entries()) {
    const dueOn = month === null ? null : new Date(Date.UTC(year, month - 1, 1))
    const own = { id: uuid(), workPlanId, position: index + 1, status, eventId }
    await tx.workPlanItem.create({
      data: { ...own, dueOn, dueOnPrecision: 'month', translations: { create: words } },
      select: { id: true },
    })
  }
}
