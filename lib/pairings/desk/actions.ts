'use server'

import { redirect } from 'next/navigation'
import { requireDesk, requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { recordAddress } from '@/lib/desk/filters'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addPairingAtDesk, savePairing, savePairingTexts } from '@/lib/pairings/desk/mutations'
import { newPairingSchema, pairingLists, pairingSchema, pairingTextsSchema } from '@/lib/pairings/desk/schema'

export async function addPairingAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = newPairingSchema.safeParse(fields(form, pairingLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => addPairingAtDesk(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'pairings', { id: result.id, language: input.data.language }))
}

export async function savePairingAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = pairingSchema.safeParse(fields(form, pairingLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => savePairing(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'pairings', input.data))
}

export async function savePairingTextsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = pairingTextsSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => savePairingTexts(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), 'pairings', input.data))
}
