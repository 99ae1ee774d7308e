'use server'

import { articleSchema } from '@/lib/articles/drafts/schema'
import { previewPath } from '@/lib/articles/paths'
import { previewHours, sharePreview, unsharePreviews } from '@/lib/articles/previews/mutations'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import { untouched, type FormState } from '@/lib/forms/form-state'
import { wordsFor } from '@/lib/i18n/words'

/** Shows the address of a preview once: only its hash is kept. */
export async function shareAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = articleSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => sharePreview(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  const address = `${settings().portalUrl}/${input.data.language}${previewPath(result.token)}`
  const t = wordsFor(formLanguage())
  return { ...untouched, done: t('articlesDesk.preview.shared', { address, days: previewHours / 24 }) }
}

export async function unshareAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = articleSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => unsharePreviews(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  return { ...untouched, done: wordsFor(formLanguage())('articlesDesk.preview.unshared') }
}
