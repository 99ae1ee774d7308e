'use server'

import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { requireAsking, requireViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, formPath, invalid, refused, refusedFor, stepTo, tooOften } from '@/lib/forms/answers'
import type { FormState } from '@/lib/forms/form-state'
import { faultsOf, type Answer } from '@/lib/registrations/answers/rules'
import { changeByLink, changeRegistration, type ChangeResult } from '@/lib/registrations/changing/mutations'
import { getAsked, getAskedOf } from '@/lib/registrations/form/queries'
import { breakOutField, faultOnForm, type Asked } from '@/lib/registrations/form/rules'
import {
  eventOf,
  parseChange,
  parseRegister,
  registrationOf,
  stepSchema,
} from '@/lib/registrations/form/schema'
import { register, type RegisterRefusal } from '@/lib/registrations/mutations'
import { getLinkedRegistration } from '@/lib/registrations/record/queries'

/** Registers who is signed in: at once where nothing is asked, else after they have checked what they answered. */
export async function registerAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const eventId = eventOf(form)
  const asked = eventId && (await getAsked(eventId, formLanguage()))
  if (!asked) return refused('not-found', form)
  const input = parseRegister(asked, form, formLanguage())
  const step = await stepBefore(asked, input, form)
  if (step || !input.success) return step ?? refused('invalid', form)
  const result = await register(viewer, input.data)
  if (!result.ok && result.reason === 'too-often') return tooOften(result.seconds, form)
  if (!result.ok && result.reason !== 'not-open') return refusal(asked, result, form)
  // Where it is open no more, the page itself says how it stands and what can be done.
  redirect(formPath())
}

/** Changes what one said when registering. */
export async function changeAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer()
  const id = registrationOf(form)
  const asked = id && (await getAskedOf(id, formLanguage()))
  if (!asked) return refused('not-found', form)
  const input = parseChange(asked, form, id)
  const step = await stepBefore(asked, input, form)
  if (step || !input.success) return step ?? refused('invalid', form)
  return changed(asked, await inTransaction((tx) => changeRegistration(tx, viewer, input.data)), form)
}

/** The same for who holds the link of a mail. */
export async function changeByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const token = String(form.get('token') ?? '')
  const linked = await getLinkedRegistration(token, formLanguage())
  const asked = linked && (await getAskedOf(linked.id, formLanguage()))
  if (!asked) return refused('link-over', form)
  const input = parseChange(asked, form, linked.id)
  const step = await stepBefore(asked, input, form)
  if (step || !input.success) return step ?? refused('invalid', form)
  const { id: _id, ...change } = input.data
  return changed(asked, await inTransaction((tx) => changeByLink(tx, { ...change, token })), form)
}

async function changed(asked: Asked, result: ChangeResult, form: FormData): Promise<FormState> {
  if (result.ok) redirect(`${formPath()}?done=changed`)
  return result.reason === 'too-often' ? tooOften(result.seconds, form) : refusal(asked, result, form)
}

/** What comes before anything is written: another step of the form, or what is wrong with it. */
async function stepBefore(
  asked: Asked,
  input: { success: true; data: { answers: Answer[] } } | { success: false; error: z.ZodError },
  form: FormData,
): Promise<FormState | null> {
  const step = stepSchema.safeParse(form.get('step')).data
  if (step === 'form') return stepTo(step, form)
  if (!input.success) return invalid(input.error, form)
  const counted = asked.questions.map((question) => ({ ...question, options: question.options.length }))
  const faults = faultsOf(counted, input.data.answers)
  if (faults.length > 0) return refusal(asked, { ok: false, reason: 'answers', faults }, form)
  return step === 'check' ? stepTo(step, form) : null
}

type Refused = Exclude<
  RegisterRefusal | Exclude<ChangeResult, { ok: true }>,
  { reason: 'not-open' | 'too-often' }
>

/** Why it was not done, beside the field that it is about. */
async function refusal({ questions, breakOuts }: Asked, result: Refused, form: FormData): Promise<FormState> {
  if (result.reason === 'answers') {
    const labels = new Map(questions.map(({ id, label }) => [id, label]))
    return refusedFor(
      form,
      result.faults.map((fault) => ({
        ...faultOnForm(fault),
        values: { question: labels.get(fault.questionId) ?? '' },
      })),
    )
  }
  if (result.reason === 'session-full') {
    const full = breakOuts.filter(({ choices }) => choices.some(({ id }) => result.sessionIds.includes(id)))
    return refusedFor(
      form,
      full.map(({ key }) => ({ field: breakOutField(key), reason: 'breakOutFull' })),
    )
  }
  if (result.reason === 'attendance-missing') return refused('attendanceMissing', form, 'attendance')
  return refused(result.reason, form)
}
