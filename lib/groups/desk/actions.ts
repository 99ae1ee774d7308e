'use server'

import { redirect } from 'next/navigation'
import { requireDesk, requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addGroupAtDesk, saveGroup, saveGroupTexts } from '@/lib/groups/desk/mutations'
import {
  newGroupSchema,
  groupLists,
  groupSchema,
  groupTextsSchema,
  groupTextsLists,
} from '@/lib/groups/desk/schema'

export async function addGroupAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newGroupSchema.safeParse(fields(form, groupLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addGroupAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'groups', { id: result.id, language: input.data.language }))
}

export async function saveGroupAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = groupSchema.safeParse(fields(form, groupLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveGroup(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'groups', input.data))
}

export async function saveGroupTextsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = groupTextsSchema.safeParse(fields(form, groupTextsLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveGroupTexts(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'groups', input.data))
}
