'use server'

import { redirect } from 'next/navigation'
import { eraseOwnAccount } from '@/lib/accounts/own-data/mutations'
import { passwordSchema } from '@/lib/accounts/schema'
import { checkOwnPassword } from '@/lib/auth/own-password'
import { requireViewer } from '@/lib/auth/session'
import { endedCookies } from '@/lib/auth/session-cookies'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addHeader, currentAsking } from '@/lib/server/reading'

export async function eraseOwnAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = passwordSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { current } = input.data
  const own = await checkOwnPassword(viewer.accountId ?? '', current, currentAsking()?.address ?? '')
  if (!own.ok && own.reason === 'too-often') return tooOften(own.seconds, form)
  if (!own.ok) return refused('passwordWrong', form, 'current')
  const result = await inTransaction((tx) => eraseOwnAccount(tx, viewer))
  if (!result.ok) return refused(result.reason, form)
  for (const cookie of endedCookies()) addHeader('Set-Cookie', cookie)
  redirect(`/${formLanguage()}`)
}
