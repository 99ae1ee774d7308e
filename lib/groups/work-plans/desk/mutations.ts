import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import type { WorkPlanForm } from '@/lib/groups/work-plans/desk/schema'
import { writeWorkPlan, type WorkPlanInput } from '@/lib/groups/work-plans/mutations'
import type { WorkStatus } from '@/prisma/generated/enums'

type Reasons = 'not-found' | 'changed-meanwhile' | 'not-there'

/** Saves what a form says of a year in one language; what is written in other languages stays. */
export async function saveWorkPlan(
  tx: Transaction,
  viewer: Viewer,
  form: WorkPlanForm,
): Promise<{ ok: true } | Refusal<Reasons>> {
  const { groupId, year, version } = form
  if (!(await mayWrite(tx, viewer, 'groups', groupId))) return refuse('not-found')
  // Two who save the same year at once come one after the other.
  await tx.$queryRaw`SELECT 1 FROM groups WHERE id = ${groupId}::uuid FOR UPDATE`
  const before = await tx.workPlan.findUnique({
    where: { groupId_year: { groupId, year } },
    select: planSelect,
  })
  if ((before?.version ?? 0) !== version) return refuse('changed-meanwhile')
  const items = itemsIn(form, before)
  const known = before?.items.flatMap(({ eventId }) => eventId ?? []) ?? []
  if (!(await areOfGroup(tx, groupId, items, known))) return refuse('not-there')
  const saved = await writeWorkPlan(tx, viewer, { groupId, year, words: wordsIn(form, before), items })
  return saved.ok ? { ok: true } : saved
}

const planSelect = {
  version: true,
  translations: { select: { language: true, title: true, summary: true, status: true } },
  items: {
    select: {
      id: true,
      eventId: true,
      translations: { select: { language: true, title: true, summary: true } },
    },
  },
} as const

type Before = {
  translations: { language: string; title: string; summary: string; status: string }[]
  items: {
    id: string
    eventId: string | null
    translations: { language: string; title: string; summary: string }[]
  }[]
} | null

/** Texts of other languages are left as they are; one that was published stays so. */
function wordsIn(
  { language, title, summary, publish }: WorkPlanForm,
  before: Before,
): WorkPlanInput['words'] {
  const all = (before?.translations ?? []).map(({ status, ...words }) => ({
    ...words,
    published: status === 'published',
  }))
  const own = all.find((words) => words.language === language)
  const others = all.filter((words) => words.language !== language)
  return [...others, { language, title, summary, published: publish || own?.published === true }]
}

type Item = WorkPlanInput['items'][number]

/** The lines in the order of their places, each with its words in other languages. */
function itemsIn(form: WorkPlanForm, before: Before): Item[] {
  const rows = form.itemTitles.map((title, index) => ({
    title,
    id: form.itemIds[index] ?? '',
    status: form.itemStates[index] ?? '',
    place: Number(form.itemPlaces[index]) || 1_000 + index,
    month: Number(form.itemMonths[index]) || null,
    eventId: form.itemEvents[index] || null,
  }))
  return rows
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ id, title, status, month, eventId }) => {
      const had = before?.items.find((item) => item.id === id)?.translations ?? []
      const own = had.find(({ language }) => language === form.language)
      const words = [
        ...had.filter(({ language }) => language !== form.language),
        ...(title ? [{ language: form.language, title, summary: own?.summary ?? '' }] : []),
      ]
      return status && words.length > 0
        ? [{ month, status: status satisfies WorkStatus, eventId, words }]
        : []
    })
}

/** A line happens at a meeting of the group, or where it did before. */
async function areOfGroup(
  tx: Transaction,
  groupId: string,
  items: Item[],
  known: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(items.flatMap(({ eventId }) => eventId ?? []))].filter((id) => !known.includes(id))
  return (await tx.event.count({ where: { id: { in: ids }, groupId, trashedAt: null } })) === ids.length
}
