'use server'

import { redirect } from 'next/navigation'
import { accountPath, secondFactorPath } from '@/lib/accounts/paths'
import { changeEmail, changeProfile } from '@/lib/accounts/mutations'
import { returnPath } from '@/lib/accounts/rules'
import { changeEmailSchema, codeSchema, profileSchema, signInSchema } from '@/lib/accounts/schema'
import { resendConfirmation } from '@/lib/accounts/sign-up/mutations'
import { countAttempt, limits } from '@/lib/auth/limits'
import { checkOwnPassword } from '@/lib/auth/own-password'
import { linkViewer, requireAsking, requireViewer } from '@/lib/auth/session'
import { sessionCookies } from '@/lib/auth/session-cookies'
import { signIn, signInWithCode, type NotSignedIn, type SignedIn } from '@/lib/auth/sign-in'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addHeader, currentAsking } from '@/lib/server/reading'

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

export async function changeProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = profileSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => changeProfile(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${accountPath(input.data.language)}?done=profile`)
}

export async function changeEmailAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = changeEmailSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { email, current } = input.data
  const address = currentAsking()?.address ?? ''
  const own = await checkOwnPassword(viewer.accountId ?? '', current, address)
  if (!own.ok && own.reason === 'too-often') return tooOften(own.seconds, form)
  if (!own.ok) return refused('passwordWrong', form, 'current')
  const seconds = await countAttempt(limits.mailFrom, address)
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => changeEmail(tx, viewer, { email }))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${accountPath(formLanguage())}?done=address`)
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
      const address = currentAsking()?.address ?? ''
      const isMailed =
        (await countAttempt(limits.mailTo, accountId, address)) === 0 &&
        (await countAttempt(limits.mailFrom, address)) === 0
      if (!isMailed) return refused('unconfirmed', form)
      await inTransaction((tx) => resendConfirmation(tx, linkViewer('sign-in'), accountId))
      return refused('unconfirmed', form)
    }
    case 'wrong':
      return refused('signInFailed', form)
  }
}
