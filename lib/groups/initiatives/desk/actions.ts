'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { saveInitiative } from '@/lib/groups/initiatives/desk/mutations'
import { initiativeLists, initiativeSchema } from '@/lib/groups/initiatives/desk/schema'
import { initiativesPath } from '@/lib/groups/paths'

export async function saveInitiativeAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = initiativeSchema.safeParse(fields(form, initiativeLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveInitiative(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  const { groupId, language } = input.data
  const to = { initiative: result.id, language, done: 'saved' as const }
  redirect(`/${formLanguage()}${initiativesPath(groupId, to)}`)
}
