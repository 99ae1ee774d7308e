'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { workPlanPath } from '@/lib/groups/paths'
import { saveWorkPlan } from '@/lib/groups/work-plans/desk/mutations'
import { workPlanLists, workPlanSchema } from '@/lib/groups/work-plans/desk/schema'

export async function saveWorkPlanAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = workPlanSchema.safeParse(fields(form, workPlanLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveWorkPlan(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  const { groupId, year, language } = input.data
  redirect(`/${formLanguage()}${workPlanPath(groupId, { year, language, done: 'saved' })}`)
}
