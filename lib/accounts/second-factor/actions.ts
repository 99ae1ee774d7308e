'use server'

import { redirect } from 'next/navigation'
import { secondFactorPath } from '@/lib/accounts/paths'
import {
  confirmSecondFactorSchema,
  enrolSchema,
  passwordSchema,
  renewCodesSchema,
} from '@/lib/accounts/schema'
import {
  confirmSecondFactor,
  disableSecondFactor,
  enrol,
  renewRecoveryCodes,
} from '@/lib/accounts/second-factor/mutations'
import { countAttempt, limits } from '@/lib/auth/limits'
import { checkOwnPassword, checkPasswordIfAny, type OwnPassword } from '@/lib/auth/own-password'
import { requireViewer, type Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { currentAsking } from '@/lib/server/reading'

export async function enrolAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = enrolSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const own = await ownPasswordIfAny(viewer, input.data.current)
  if (!own.ok) return notTheirs(own, form, 'current')
  const result = await inTransaction((tx) => enrol(tx, viewer))
  if (!result.ok) return refused(result.reason, form)
  redirect(`${secondFactorPath(formLanguage())}?begun=1`)
}

/** Its answer shows the recovery codes this once. */
export async function confirmSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = confirmSecondFactorSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { code, current } = input.data
  const own = await ownPasswordIfAny(viewer, current)
  if (!own.ok) return notTheirs(own, form, 'current')
  const seconds = await countAttempt(limits.codeFor, viewer.accountId ?? '')
  if (seconds > 0) return tooOften(seconds, form)
  const sessionId = currentAsking()?.sessionId ?? null
  const result = await inTransaction((tx) => confirmSecondFactor(tx, viewer, { code, sessionId }))
  if (!result.ok) return refused(result.reason === 'code-wrong' ? 'codeWrong' : result.reason, form, 'code')
  return shown(result.codes)
}

/** Its answer shows the recovery codes this once. */
export async function renewRecoveryCodesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = renewCodesSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const own = await ownPasswordIfAny(viewer, input.data.currentPassword)
  if (!own.ok) return notTheirs(own, form, 'currentPassword')
  const result = await inTransaction((tx) => renewRecoveryCodes(tx, viewer))
  return result.ok ? shown(result.codes) : refused(result.reason, form)
}

export async function disableSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const input = passwordSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { current } = input.data
  const own = await checkOwnPassword(viewer.accountId ?? '', current, currentAsking()?.address ?? '')
  if (!own.ok) return notTheirs(own, form, 'current')
  const result = await inTransaction((tx) => disableSecondFactor(tx, viewer))
  if (!result.ok) return refused(result.reason, form)
  redirect(secondFactorPath(formLanguage()))
}

function ownPasswordIfAny({ accountId }: Viewer, password: string) {
  return checkPasswordIfAny(accountId ?? '', password, currentAsking()?.address ?? '')
}

async function notTheirs(
  own: Extract<OwnPassword, { ok: false }>,
  form: FormData,
  field: string,
): Promise<FormState> {
  return own.reason === 'too-often' ? tooOften(own.seconds, form) : refused('passwordWrong', form, field)
}

function shown(codes: string[]): FormState {
  return { values: { recovery: codes }, errors: [] }
}
