'use server'

import { redirect } from 'next/navigation'
import { signIn, signOut } from '@/lib/accounts/mutations'
import { accountPath, signInPath } from '@/lib/accounts/paths'
import { returnPath } from '@/lib/accounts/rules'
import { signInSchema } from '@/lib/accounts/schema'
import { requireAsking } from '@/lib/auth/session'
import { endedCookies } from '@/lib/auth/session-cookies'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addHeader } from '@/lib/server/reading'

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await requireAsking()
  const input = signInSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await signIn(asking, input.data)
  if (!result.ok) return refused(result.reason, form)
  for (const cookie of result.cookies) addHeader('Set-Cookie', cookie)
  redirect(returnPath(input.data.callbackUrl, accountPath(formLanguage())))
}

export async function signOutAction(): Promise<void> {
  const asking = await requireAsking()
  await signOut(asking)
  for (const cookie of endedCookies()) addHeader('Set-Cookie', cookie)
  redirect(signInPath(formLanguage()))
}
