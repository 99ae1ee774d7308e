import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import type { Option } from '@/lib/desk/options'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { foreign, inLanguage } from '@/lib/i18n/translation'
import type { WorkStatus } from '@/prisma/generated/enums'

/** A line as it is typed: empty where nothing is said. */
export type PlanLine = {
  id: string
  title: string
  /** What it is called in another language, where it has no words in this one. */
  otherTitle: string
  /** "1" to "12". */
  month: string
  status: WorkStatus
  eventId: string
}

export type DeskWorkPlan = {
  record: DeskRecord
  /** Years that have a plan, newest first. */
  years: number[]
  /** 0 where the year has none yet. */
  version: number
  title: string
  summary: string
  published: boolean
  lines: PlanLine[]
  /** Meetings at which something can happen. */
  events: Option[]
}

/**
 * The plan of a year of a group whose texts the viewer may write; null for every other group.
 * @param shown the language of the words
 */
export async function getWorkPlanFor(
  viewer: Viewer,
  { id, year, language, shown }: { id: string; year: number; language: string; shown: string },
): Promise<DeskWorkPlan | null> {
  const record = await getRecordFor(viewer, 'groups', id, language)
  if (!record) return null
  const [plans, plan] = await Promise.all([
    db.workPlan.findMany({ where: { groupId: id }, select: { year: true }, orderBy: { year: 'desc' } }),
    db.workPlan.findUnique({ where: { groupId_year: { groupId: id, year } }, select }),
  ])
  const words = plan?.translations.find((text) => text.language === shown)
  const chosen = plan?.items.flatMap(({ eventId }) => eventId ?? []) ?? []
  return {
    record,
    years: plans.map((one) => one.year),
    version: plan?.version ?? 0,
    title: words?.title ?? '',
    summary: words?.summary ?? '',
    published: words?.status === 'published',
    lines: (plan?.items ?? []).map(({ dueOn, eventId, translations, ...item }) => ({
      ...item,
      title: translations.find((text) => text.language === shown)?.title ?? '',
      otherTitle: inLanguage(translations, language)?.title ?? '',
      month: dueOn ? String(dueOn.getUTCMonth() + 1) : '',
      eventId: eventId ?? '',
    })),
    events: await listEvents(id, language, chosen),
  }
}

const select = {
  version: true,
  translations: { select: { language: true, title: true, summary: true, status: true } },
  items: {
    orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
    select: {
      ...{ id: true, status: true, dueOn: true, eventId: true },
      translations: { select: { language: true, title: true } },
    },
  },
}

const most = 200
const newestFirst = [{ startsAt: 'desc' as const }, { id: 'desc' as const }]
const titled = {
  ...{ id: true, slug: true, startsAt: true },
  translations: { select: { language: true, title: true } },
}

/** The newest meetings of the group, and those that are chosen: a form without one would take it away when it is saved. */
async function listEvents(groupId: string, language: string, chosen: string[]): Promise<Option[]> {
  const [newest, kept] = await Promise.all([
    db.event.findMany({
      where: { groupId, trashedAt: null, id: { notIn: chosen } },
      ...{ orderBy: newestFirst, take: most, select: titled },
    }),
    db.event.findMany({ where: { id: { in: chosen } }, orderBy: newestFirst, select: titled }),
  ])
  const events = [...kept, ...newest].toSorted((a, b) => b.startsAt.getTime() - a.startsAt.getTime())
  return events.map(({ id, slug, translations }) => {
    const text = inLanguage(translations, language)
    const lang = text ? foreign(text.language, language) : undefined
    return { value: id, label: text?.title || slug, ...(lang && { lang }) }
  })
}
