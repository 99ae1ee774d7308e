import type { Answer, AnswerFault, AnswerValue, Question } from '@/lib/registrations/answers/rules'
import type { RegisterInput } from '@/lib/registrations/schema'
import type { Attendance } from '@/prisma/generated/enums'

/** A question in the words of the one who is asked. */
export type AskedQuestion = Omit<Question, 'options'> & {
  label: string
  hint: string
  options: readonly string[]
  /** Of its words. */
  language: string
}

/** Sessions at the same time, of which one is picked. */
export type BreakOut = { key: string; choices: readonly BreakOutChoice[] }
export type BreakOutChoice = {
  id: string
  /** As printed before the title. */
  number: number | null
  title: string
  language: string
  placeName: string | null
  /** Null where as many may come as like. */
  placesLeft: number | null
}

/** What a form of registration asks for. */
export type Asked = {
  questions: readonly AskedQuestion[]
  breakOuts: readonly BreakOut[]
  attendance: Attendance
  /** Whether participants see who else agreed to be listed. */
  participantsListed: boolean
  /** Days after the event until names and addresses go. */
  keptDays: number
}

/** What of it has fields of its own, as a form that was sent is read by it. */
export type AskedFields = {
  questions: readonly Pick<Question, 'id' | 'kind'>[]
  breakOuts: readonly Pick<BreakOut, 'key'>[]
}

/** Of the words that say on the form what is kept, for what and how long; it is kept with each registration. */
export const noticeVersion = 1

export const questionField = (id: string) => `question-${id}`
export const consentField = (id: string) => `consent-${id}`
export const breakOutField = (key: string) => `session-${key}`

/** Whether what is asked is looked at again before it is sent: who only says who they are presses once. */
export function needsCheck({ questions, breakOuts }: Asked): boolean {
  return questions.length > 0 || breakOuts.length > 0
}

/** Everything that the form may say; something else was made up. */
export function fieldNames({ questions, breakOuts }: AskedFields): string[] {
  return [
    ...['name', 'organisation', 'country', 'helix', 'attendance', 'listed'],
    ...breakOuts.map(({ key }) => breakOutField(key)),
    ...questions.flatMap(({ id }) => [questionField(id), consentField(id)]),
  ]
}

type Said = Pick<RegisterInput, 'answers' | 'sessionIds' | 'attendance' | 'listed' | 'details'>

/** What was asked of somebody whose form answers nothing and picks no session. */
export const nothingAsked = { questions: [], breakOuts: [] } as const satisfies AskedFields

/** Whether a form says no more than who somebody is, by the names of its fields. */
export function saysOnlyWho(names: Iterable<string>): boolean {
  const more = ['question-', 'consent-', 'session-']
  return ![...names].some((name) => more.some((start) => name.startsWith(start)))
}

/** What a form says, as a registration takes it. @param all the values sent under a name */
export function readRegistration(asked: AskedFields, all: (name: string) => readonly string[]): Said {
  const one = (name: string) => all(name)[0]
  const chosen = asked.breakOuts.flatMap(({ key }) => one(breakOutField(key)) || [])
  const [name, organisation, country, helix] = ['name', 'organisation', 'country', 'helix'].map(one)
  const details = {
    ...(name !== undefined && { name }),
    ...(organisation !== undefined && { organisation }),
    ...(country !== undefined && { country }),
    ...(helix !== undefined && { helix }),
  }
  return {
    answers: asked.questions.map((question) => answerOf(question, all)),
    sessionIds: chosen,
    attendance: (one('attendance') || null) as NonNullable<Said['attendance']> | null,
    listed: one('listed') === 'on',
    // The schema looks at what was typed.
    details: details as NonNullable<Said['details']>,
  }
}

/** An answer as a form shows it. */
export function typedAnswer({ kind }: Pick<Question, 'kind'>, value: AnswerValue): string[] {
  if (kind === 'yes_no') return value === true ? ['yes'] : value === false ? ['no'] : []
  if (kind === 'consent') return value === true ? ['on'] : []
  return (Array.isArray(value) ? value : [value]).map(String)
}

/** The field beside which a fault stands, and the key of the words that say it. */
export function faultOnForm({ questionId, fault }: AnswerFault): { field: string; reason: string } {
  const reasons = {
    missing: 'answerMissing',
    invalid: 'answerInvalid',
    tooLong: 'answerTooLong',
    consentMissing: 'answerConsentMissing',
    unknown: 'changed-meanwhile',
  } as const
  const field = fault === 'consentMissing' ? consentField(questionId) : questionField(questionId)
  return { field, reason: reasons[fault] }
}

function answerOf(
  question: AskedFields['questions'][number],
  all: (name: string) => readonly string[],
): Answer {
  const { id: questionId } = question
  const value = valueOf(question, all(questionField(questionId)))
  return { questionId, value, consent: all(consentField(questionId))[0] === 'on' }
}

/** What cannot be read is left as it was typed, and found to be no answer. */
function valueOf({ kind }: Pick<Question, 'kind'>, typed: readonly string[]): AnswerValue {
  const [first = ''] = typed
  if (kind === 'several_of') return typed.filter((value) => value.trim() !== '').map(Number)
  if (kind === 'one_of') return first.trim() === '' ? '' : [Number(first)]
  if (kind === 'yes_no') return first === 'yes' ? true : first === 'no' ? false : first
  if (kind === 'consent') return first === 'on' ? true : ''
  if (kind === 'number' && first.trim() !== '') {
    const number = Number(first.trim().replace(',', '.'))
    return Number.isFinite(number) ? number : first
  }
  return first
}
