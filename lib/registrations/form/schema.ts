import { z } from 'zod'
import type { Asked, AskedFields } from '@/lib/registrations/form/rules'
import { fieldNames, readRegistration } from '@/lib/registrations/form/rules'
import { changeSchema, registerSchema, type Change, type Register } from '@/lib/registrations/schema'

const id = z.uuid()

/** What goes along unseen, and the step that was pressed. */
const ways = ['eventId', 'id', 'token', 'invitation', 'notice', 'step'] as const
export const stepSchema = z.enum(['form', 'check', 'confirm'])

/** Which event a form is about, before anything else of it can be read. */
export function eventOf(form: FormData): string | null {
  return id.safeParse(form.get('eventId')).data ?? null
}

/** Which registration a form is about. */
export function registrationOf(form: FormData): string | null {
  return id.safeParse(form.get('id')).data ?? null
}

/** What a form of registration says, parsed by what the event asks. */
export function parseRegister(asked: AskedFields, form: FormData, language: string) {
  const notice = form.get('notice')
  const invitation = form.get('invitation')
  return parsed<Register>(registerSchema, asked, form, {
    eventId: form.get('eventId'),
    language,
    ...(notice !== null && { noticeVersion: Number(notice) }),
    ...(invitation && { invitationToken: invitation }),
  })
}

/** The same for a registration that is changed. */
export function parseChange(asked: Asked, form: FormData, registrationId: string) {
  return parsed<Change>(changeSchema, asked, form, { id: registrationId })
}

type Parsed<T> = { success: true; data: T } | { success: false; error: z.ZodError }

function parsed<T>(schema: z.ZodType<T>, asked: AskedFields, form: FormData, more: object): Parsed<T> {
  const known = new Set<string>([...fieldNames(asked), ...ways])
  const strange = [...form.keys()].filter((name) => !name.startsWith('$ACTION_') && !known.has(name))
  if (strange.length > 0) return { success: false, error: new z.ZodError([issueOf(strange)]) }
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const result = schema.safeParse({ ...readRegistration(asked, all), ...more })
  if (result.success) return result
  // Fields of the form are not nested as what is kept is.
  const issues = result.error.issues.map((issue) => ({
    ...issue,
    path: issue.path[0] === 'details' ? issue.path.slice(1) : issue.path,
  }))
  return { success: false, error: new z.ZodError(issues) }
}

function issueOf(keys: string[]): z.core.$ZodIssue {
  return { code: 'unrecognized_keys', keys, path: [], message: '', input: undefined }
}
