'use server'

import { redirect } from 'next/navigation'
import { requireDesk } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { deskImagePath, deskImagesPath } from '@/lib/images/desk/paths'
import { imageSchema, removeSchema } from '@/lib/images/desk/schema'
import { changeImage, removeImage } from '@/lib/images/mutations'

export async function saveImageAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = imageSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { language, alt, caption, decorative, focalX: x, focalY: y, partnerId, ...own } = input.data
  const words = [{ language, alt: decorative === 'on' ? '' : alt, caption }]
  const handed = partnerId === undefined ? {} : { partnerId }
  const change = { ...own, ...handed, focal: { x, y }, words }
  const result = await inTransaction((tx) => changeImage(tx, viewer, change))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskImagePath(own.id, { language, done: 'saved' })}`)
}

export async function removeImageAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireDesk()
  const input = removeSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => removeImage(tx, viewer, input.data.id))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${deskImagesPath({ done: 'removed' })}`)
}
