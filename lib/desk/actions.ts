'use server'

import { redirect } from 'next/navigation'
import { requireDesk, requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { doTogether, undo } from '@/lib/desk/batches'
import { deskListPath, recordAddress } from '@/lib/desk/filters'
import { choosePicture } from '@/lib/desk/pictures'
import { withdrawRecord } from '@/lib/desk/publish-record'
import { renameRecord } from '@/lib/desk/rename-record'
import {
  batchSchema,
  pictureSchema,
  renameSchema,
  trashSchema,
  undoSchema,
  withdrawSchema,
} from '@/lib/desk/schema'
import { restoreRecord, trashRecord } from '@/lib/desk/trash-record'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function withdrawAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = withdrawSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { noun, id, language } = input.data
  const result = await inTransaction((tx) => withdrawRecord(tx, viewer, { noun, id, languages: [language] }))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), noun, input.data, 'withdrawn'))
}

export async function renameAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = renameSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => renameRecord(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, result.reason === 'address-taken' ? 'slug' : null)
  redirect(recordAddress(formLanguage(), input.data.noun, input.data, 'renamed'))
}

export async function choosePictureAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = pictureSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => choosePicture(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), input.data.noun, input.data))
}

export async function trashAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = trashSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => trashRecord(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), input.data.noun, input.data, 'trashed'))
}

export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = trashSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => restoreRecord(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(recordAddress(formLanguage(), input.data.noun, input.data, 'restored'))
}

export async function batchAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = batchSchema.safeParse(fields(form, ['ids']))
  if (!input.success) return invalid(input.error, form)
  const { noun, ...filters } = input.data
  const result = await inTransaction((tx) => doTogether(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskListPath(noun, { ...filters, done: result.batch })}`)
}

export async function undoAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = undoSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => undo(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskListPath(input.data.noun)}`)
}
