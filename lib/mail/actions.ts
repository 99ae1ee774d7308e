'use server'

import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import { sendAgain } from '@/lib/mail/mutations'
import { mailPath, outboxAddress, sendAgainSchema } from '@/lib/mail/schema'

export async function sendAgainAction(form: FormData): Promise<void> {
  const viewer = await requireAdmin()
  const input = sendAgainSchema.safeParse(fields(form))
  if (!input.success) redirect(`/${formLanguage()}${outboxAddress()}`)
  const result = await inTransaction((tx) => sendAgain(tx, viewer, input.data))
  redirect(`/${formLanguage()}${mailPath(input.data.id, result.ok ? 'queued' : 'refused')}`)
}
