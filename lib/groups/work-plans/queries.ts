import 'server-only'
import { db, type Prisma } from '@/lib/db'
import {
  documentMentionSelect,
  toDocumentMention,
  type DocumentMention,
} from '@/lib/events/documents/queries'
import { isMentionable, titledSelect, toTitled, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import type { WorkStatus } from '@/prisma/generated/enums'

/** What a group means to do in a year. */
export type WorkPlan = {
  year: number
  language: string
  title: string
  summary: string
  body: RichText | null
  /** The plan as it was adopted, where the public may read it. */
  document: DocumentMention | null
  items: WorkPlanItem[]
}

export type WorkPlanItem = {
  id: string
  language: string
  title: string
  summary: string
  status: WorkStatus
  due: PartialDate | null
  /** The meeting at which it happens. */
  event: Named | null
}

const published = { status: 'published' } as const

/** Years that a group's page looks back on. */
const longest = 10

/** The plans of a group that are published, newest year first. Noted under the tags of the group that asks. */
export async function listWorkPlansOfGroup(language: string, groupId: string): Promise<WorkPlan[]> {
  const plans = await db.workPlan.findMany({
    where: { groupId, translations: { some: published } },
    orderBy: { year: 'desc' },
    take: longest,
    select: planSelect,
  })
  return plans.map((plan) => toWorkPlan(plan, language))
}

const planSelect = {
  year: true,
  translations: {
    where: published,
    select: { language: true, title: true, summary: true, body: true },
  },
  document: { select: documentMentionSelect },
  items: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      status: true,
      dueOn: true,
      dueOnPrecision: true,
      translations: { select: { language: true, title: true, summary: true } },
      event: { select: { ...titledSelect.select, trashedAt: true } },
    },
  },
} satisfies Prisma.WorkPlanSelect

type Selected = Prisma.WorkPlanGetPayload<{ select: typeof planSelect }>

function toWorkPlan(plan: Selected, language: string): WorkPlan {
  const { year, translations, document } = plan
  const text = inLanguage(translations, language)
  return {
    year,
    language: text?.language ?? language,
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    body: storedBody(text?.body),
    document: toDocumentMention(document, language),
    items: toItems(plan, language),
  }
}

/** Items have no state of their own: their words are public in the languages in which the plan is. */
function toItems({ items, translations }: Selected, language: string): WorkPlanItem[] {
  const languages = translations.map((translation) => translation.language)
  return items.flatMap(({ dueOn, dueOnPrecision, event, ...item }) => {
    const words = item.translations.filter((translation) => languages.includes(translation.language))
    const text = inLanguage(words, language)
    if (!text) return []
    return [
      {
        id: item.id,
        status: item.status,
        ...text,
        due: partialDate(dueOn, dueOnPrecision),
        event: isMentionable(event) ? toTitled(event, language) : null,
      },
    ]
  })
}
