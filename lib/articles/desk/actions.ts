'use server'

import { redirect } from 'next/navigation'
import { moveArticle } from '@/lib/articles/addresses/mutations'
import { doTogether, undoTogether } from '@/lib/articles/bulk/batches/mutations'
import {
  askSchema,
  batchSchema,
  confirmSchema,
  discardSchema,
  moveSchema,
  restoreVersionSchema,
  undoSchema,
} from '@/lib/articles/desk/schema'
import { discardDraft } from '@/lib/articles/drafts/discarding/mutations'
import { articleSchema } from '@/lib/articles/drafts/schema'
import { duplicate } from '@/lib/articles/duplicates/mutations'
import { deskArticlePath, deskPath } from '@/lib/articles/paths'
import { askForQuote } from '@/lib/articles/quotes/asking/mutations'
import { assign, comment } from '@/lib/articles/review/mutations'
import { assignSchema, commentSchema } from '@/lib/articles/review/schema'
import { confirmTranslation } from '@/lib/articles/translations/mutations'
import { deleteArticle, restore, trash } from '@/lib/articles/trash/mutations'
import { restoreVersion } from '@/lib/articles/versions/restoring/mutations'
import { requireAdmin, requireDesk, requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { listAddress } from '@/lib/lists/addresses'

export async function commentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = commentSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => comment(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(pageAfter(input.data, 'commented'))
}

export async function assignAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = assignSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => assign(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form, 'assigneeId')
  redirect(pageAfter(input.data, 'assigned'))
}

export async function confirmTranslationAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = confirmSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => confirmTranslation(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(pageAfter(input.data, 'confirmed'))
}

export async function askForQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = askSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => askForQuote(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(pageAfter(input.data, 'asked'))
}

export async function restoreVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = restoreVersionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => restoreVersion(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(pageAfter(input.data, 'version-restored'))
}

export async function discardAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = discardSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => discardDraft(tx, viewer, input.data))
  if (!result.ok)
    return refused(result.reason, form, result.reason === 'name-differs' ? 'confirmation' : null)
  redirect(pageAfter(input.data, 'discarded'))
}

export async function moveAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = moveSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => moveArticle(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason === 'taken' ? 'address-taken' : result.reason, form, 'slug')
  redirect(pageAfter(input.data, 'moved'))
}

export async function duplicateAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = articleSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => duplicate(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(pageAfter({ id: result.id, language: input.data.language }, 'duplicated'))
}

export async function trashAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = articleSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => trash(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(pageAfter(input.data, 'trashed'))
}

export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = articleSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => restore(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(pageAfter(input.data, 'restored'))
}

/** For good. */
export async function deleteAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireAdmin()
  const input = articleSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => deleteArticle(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskPath}?status=trashed`)
}

export async function batchAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = batchSchema.safeParse(fields(form, ['chosen']))
  if (!input.success) return invalid(input.error, form)
  const { query, ...together } = input.data
  const result = await doTogether(viewer, together)
  if (!result.ok) return refused(result.reason, form)
  redirect(
    `/${formLanguage()}${deskPath}?${new URLSearchParams(`${query}&batch=${result.batch}`).toString()}`,
  )
}

export async function undoAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = undoSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await undoTogether(viewer, input.data)
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${listAddress(deskPath, {})}`)
}

/** A story's page, saying what was done. */
function pageAfter({ id, language }: { id: string; language?: string }, done: string): string {
  return `/${formLanguage()}${deskArticlePath(id, language ?? 'en')}&done=${done}`
}
