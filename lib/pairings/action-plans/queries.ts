import 'server-only'
import { db } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'
import { namedSelect, toNamed } from '@/lib/i18n/named'
import type { ActionPlanStep } from '@/prisma/generated/enums'

/** The newest published version of a pairing's action plan, in short: what stands at the top of each step. */
export type ActionPlanOutline = {
  number: number
  language: string
  publishedAt: Date | null
  steps: { step: ActionPlanStep; entries: ActionPlanLine[] }[]
}

/** `city` is whose context, action or learning it is, where the public knows it. */
type ActionPlanLine = { id: string; text: string; city: string | null }

/** Noted under the tags of the pairing that asks. */
export async function getPublishedActionPlan(
  language: string,
  pairingId: string,
): Promise<ActionPlanOutline | null> {
  const plans = await db.actionPlan.findMany({
    where: { pairingId, status: 'published' },
    select: { id: true, language: true, number: true, publishedAt: true },
    orderBy: { number: 'desc' },
  })
  const plan = inLanguage(plans, language)
  if (!plan) return null
  const entries = await db.actionPlanEntry.findMany({
    where: { actionPlanId: plan.id, parentId: null },
    orderBy: [{ step: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: { id: true, step: true, title: true, text: true, city: namedSelect },
  })
  const steps = Map.groupBy(entries, ({ step }) => step)
  return {
    number: plan.number,
    language: plan.language,
    publishedAt: plan.publishedAt,
    steps: [...steps].map(([step, found]) => ({
      step,
      entries: found.map(({ id, title, text, city }) => ({
        id,
        text: title || text,
        city: city && city.translations.length > 0 ? toNamed(city, plan.language).name : null,
      })),
    })),
  }
}
