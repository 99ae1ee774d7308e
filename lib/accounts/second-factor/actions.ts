'use server'

import { redirect } from 'next/navigation'
import { secondFactorPath } from '@/lib/accounts/paths'
import { enrolSchema, passwordSchema } from '@/lib/accounts/schema'
import {
  confirmSecondFactor,
  disableSecondFactor,
  enrol,
  renewRecoveryCodes,
} from '@/lib/accounts/second-factor/mutations'
import { countAttempt, limits } from '@/lib/auth/limits'
import { checkOwnPassword } from '@/lib/auth/own-password'
import { requireViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { currentAsking } from '@/lib/server/reading'

export async function enrolAction(): Promise<void> {
  const viewer = await requireViewer()
  await inTransaction((tx) => enrol(tx, viewer))
  redirect(secondFactorPath(formLanguage()))
}

/** Turns the second factor on by its first code, and later makes new recovery codes. Its answer shows them this once. */
export async function recoveryCodesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  if (!form.has('code')) {
    const renewed = await inTransaction((tx) => renewRecoveryCodes(tx, viewer))
    return renewed.ok ? shown(renewed.codes) : refused(renewed.reason, form)
  }
  const input = enrolSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.codeFor, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => confirmSecondFactor(tx, viewer, input.data))
  if (!result.ok) return refused(result.reason === 'code-wrong' ? 'codeWrong' : result.reason, form, 'code')
  return shown(result.codes)
}

export async function disableSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = passwordSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { current } = input.data
  const own = await checkOwnPassword(viewer.accountId ?? '', current, currentAsking()?.address ?? '')
  if (!own.ok && own.reason === 'too-often') return tooOften(own.seconds, form)
  if (!own.ok) return refused('passwordWrong', form, 'current')
  const result = await inTransaction((tx) => disableSecondFactor(tx, viewer))
  if (!result.ok) return refused(result.reason, form)
  redirect(secondFactorPath(formLanguage()))
}

function shown(codes: string[]): FormState {
  return { values: { recovery: codes }, errors: [] }
}
