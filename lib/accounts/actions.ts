'use server'

import { redirect } from 'next/navigation'
import { accountPath, secondFactorPath, signInPath } from '@/lib/accounts/paths'
import { returnPath } from '@/lib/accounts/rules'
import { codeSchema, signInSchema } from '@/lib/accounts/schema'
import { signOut } from '@/lib/accounts/sessions/mutations'
import { resendConfirmation } from '@/lib/accounts/sign-up/mutations'
import { linkViewer, requireAsking } from '@/lib/auth/session'
import { endedCookies, sessionCookies } from '@/lib/auth/session-cookies'
import { signIn, signInWithCode, type NotSignedIn, type SignedIn } from '@/lib/auth/sign-in'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addHeader } from '@/lib/server/reading'

/** Both steps: the password, and for who has one the code of a second factor, which comes with the first one's ticket. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await requireAsking()
  if (form.has('ticket')) {
    const step = codeSchema.safeParse(fields(form))
    if (!step.success) return invalid(step.error, form)
    return answered(await signInWithCode(step.data, asking), form, step.data.callbackUrl)
  }
  const input = signInSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  return answered(await signIn(input.data, asking), form, input.data.callbackUrl)
}

export async function signOutAction(): Promise<void> {
  const asking = await requireAsking()
  const { sessionId } = asking
  if (sessionId) await inTransaction((tx) => signOut(tx, linkViewer('sign-out'), sessionId))
  for (const cookie of endedCookies()) addHeader('Set-Cookie', cookie)
  redirect(signInPath(formLanguage()))
}

async function answered(
  result: SignedIn | NotSignedIn,
  form: FormData,
  callbackUrl: string,
): Promise<FormState> {
  if (result.ok) {
    for (const cookie of await sessionCookies(result.session)) addHeader('Set-Cookie', cookie)
    const language = formLanguage()
    redirect(result.mustEnrol ? secondFactorPath(language) : returnPath(callbackUrl, accountPath(language)))
  }
  switch (result.reason) {
    case 'code-needed':
      return { values: { ticket: [result.ticket] }, errors: [] }
    case 'too-often':
      return tooOften(result.seconds, form)
    case 'wrong-code':
      return refused('codeWrong', form, 'code')
    case 'unconfirmed': {
      const { accountId } = result
      await inTransaction((tx) => resendConfirmation(tx, linkViewer('sign-in'), accountId))
      return refused('unconfirmed', form)
    }
    case 'wrong':
      return refused('signInFailed', form)
  }
}
