'use server'

import { redirect } from 'next/navigation'
import { requireDesk, requireEditor } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { addDocuments, doTogether, saveDocument } from '@/lib/documents/desk/mutations'
import { deskDocumentPath, deskDocumentsPath } from '@/lib/documents/desk/paths'
import {
  addSchema,
  batchSchema,
  companionSchema,
  documentLists,
  documentSchema,
  fileSchema,
  ofTitles,
  recordSchema,
  withTitles,
} from '@/lib/documents/desk/schema'
import { deleteDocument, restoreDocument, trashDocument } from '@/lib/documents/trash/mutations'
import { addCompanion, replaceFile } from '@/lib/documents/versions/mutations'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

export async function addDocumentsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = addSchema.safeParse(withTitles(fields(form, ['uploadIds'])))
  if (!input.success) return invalid(ofTitles(input.error), form)
  const result = await inTransaction((tx) => addDocuments(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  const [only, ...others] = result.ids
  const to =
    only && others.length === 0
      ? deskDocumentPath(only, { done: 'added' })
      : deskDocumentsPath({ done: 'added' })
  redirect(`/${formLanguage()}${to}`)
}

export async function saveDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = documentSchema.safeParse(fields(form, documentLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => saveDocument(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  const { id, intent, language } = input.data
  const done = { save: 'saved', publish: 'published', withdraw: 'withdrawn' }[intent]
  redirect(`/${formLanguage()}${deskDocumentPath(id, { language, done })}`)
}

export async function replaceFileAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = fileSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { id, uploadId, fileLanguage: language, note } = input.data
  const result = await inTransaction((tx) =>
    replaceFile(tx, viewer, { documentId: id, uploadId, language, note }),
  )
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskDocumentPath(id, { done: 'replaced' })}`)
}

export async function addCompanionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = companionSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { id, uploadId, number } = input.data
  const result = await inTransaction((tx) => addCompanion(tx, viewer, { documentId: id, number, uploadId }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskDocumentPath(id, { done: 'companion' })}`)
}

export async function trashDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = recordSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => trashDocument(tx, viewer, input.data.id))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskDocumentPath(input.data.id, { done: 'trashed' })}`)
}

export async function restoreDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = recordSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => restoreDocument(tx, viewer, input.data.id))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskDocumentPath(input.data.id, { done: 'restored' })}`)
}

export async function deleteDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireEditor()
  const input = recordSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => deleteDocument(tx, viewer, input.data.id))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskDocumentsPath({ done: 'deleted' })}`)
}

export async function batchAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = batchSchema.safeParse(fields(form, ['ids']))
  if (!input.success) return invalid(input.error, form)
  const { verb, ids, ...filters } = input.data
  const changed = await inTransaction((tx) => doTogether(tx, viewer, { verb, ids }))
  redirect(`/${formLanguage()}${deskDocumentsPath({ ...filters, done: `${verb}-${changed}` })}`)
}
