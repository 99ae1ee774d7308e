import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import type { FormError, FormState } from '@/lib/forms/form-state'
import { answerWith, currentAsking } from '@/lib/server/reading'

/** Names of fields whose content is never sent back. */
const secret = /password|code|current/i

/**
 * The answer to a form that its schema does not accept. A schema says what is wrong as a key of the messages
 * `forms.errors` (`z.string().min(1, 'titleMissing')`); what it does not say is told in general words.
 */
export async function invalid(error: z.ZodError, form: FormData): Promise<FormState> {
  const t = await formWords()
  const errors = error.issues.map(({ path, message }): FormError => {
    const field = typeof path[0] === 'string' ? path[0] : null
    return { field, message: t.has(`errors.${message}`) ? t(`errors.${message}`) : t('errors.invalid') }
  })
  return kept(form, errors)
}

/** The answer to a form that was understood and could not be done, in words of the messages `forms.errors`. */
export async function refusedFor(
  form: FormData,
  reasons: readonly { field: string | null; reason: string; values?: Record<string, string | number> }[],
): Promise<FormState> {
  const t = await formWords()
  return kept(
    form,
    reasons.map(({ field, reason, values }) => ({ field, message: t(`errors.${reason}`, values) })),
  )
}

/** The same when one thing is wrong. */
export async function refused(
  reason: string,
  form: FormData,
  field: string | null = null,
): Promise<FormState> {
  return refusedFor(form, [{ field, reason }])
}

/** The answer to who tries too often. @param seconds until the next attempt is looked at */
export async function tooOften(seconds: number, form: FormData): Promise<FormState> {
  const minutes = Math.ceil(seconds / 60)
  const state = await refusedFor(form, [{ field: null, reason: 'tooOften', values: { minutes } }])
  answerWith(429, [['Retry-After', String(seconds)]])
  return state
}

/** The language of the page whose form was sent. */
export function formLanguage(): Language {
  const language = currentAsking()?.target.split(/[/?]/, 2)[1]
  return isLanguage(language) ? language : defaultLanguage
}

/** The page whose form was sent, without its query. */
export function formPath(): string {
  return currentAsking()?.target.split('?', 1)[0] ?? '/'
}

/** The answer that leads to another step of the same form. What was typed goes along in it, and nowhere else. */
export function stepTo(step: string, form: FormData): FormState {
  return { values: valuesOf(form), errors: [], step }
}

function kept(form: FormData, errors: FormError[]): FormState {
  answerWith(422)
  return { values: valuesOf(form), errors }
}

function valuesOf(form: FormData): FormState['values'] {
  // Names are a stranger's: none may be found on an object's prototype.
  const values = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION_') || secret.test(name)) continue
    const list = values.get(name)
    if (list) list.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries(values)
}

/** Messages by keys that schemas say, which the types of the messages cannot know. */
type Words = { (key: string, values?: Record<string, string | number>): string; has(key: string): boolean }

async function formWords(): Promise<Words> {
  return (await getTranslations({ locale: formLanguage(), namespace: 'forms' })) as unknown as Words
}
