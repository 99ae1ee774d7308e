import type { QuestionKind } from '@/prisma/generated/enums'

export type Question = {
  id: string
  kind: QuestionKind
  required: boolean
  /** Food and access needs: for the organisers alone, with explicit consent. */
  sensitive: boolean
  /** How many options there are to choose from. */
  options: number
}

/** What somebody said to one question: text, yes or no, a number, or the places of the options chosen, from 0. */
export type AnswerValue = string | boolean | number | number[]

export type Answer = {
  questionId: string
  value: AnswerValue
  /** Explicit consent to keep it, which sensitive questions need. */
  consent?: boolean
}

export type AnswerFault = {
  questionId: string
  fault: 'missing' | 'invalid' | 'tooLong' | 'consentMissing' | 'unknown'
}

const longest = { short_text: 200, long_text: 4000 } as const

/** What is wrong with the answers to an event's questions; nothing when they can be taken. */
export function faultsOf(questions: readonly Question[], answers: readonly Answer[]): AnswerFault[] {
  const given = new Map(answers.map((answer) => [answer.questionId, answer]))
  const strange = answers.filter(({ questionId }) => !questions.some(({ id }) => id === questionId))
  return [
    ...strange.map(({ questionId }) => ({ questionId, fault: 'unknown' as const })),
    ...questions.flatMap((question) => {
      const fault = faultOf(question, given.get(question.id))
      return fault ? [{ questionId: question.id, fault }] : []
    }),
  ]
}

/** What is kept of the answers: an empty one says nothing, and none is kept of it. */
export function givenAnswers(answers: readonly Answer[]): Answer[] {
  const last = new Map(answers.map((answer) => [answer.questionId, answer]))
  return [...last.values()].flatMap((answer) => {
    const value = typeof answer.value === 'string' ? answer.value.trim().normalize('NFC') : answer.value
    return isEmpty(value) ? [] : [{ ...answer, value }]
  })
}

function faultOf(question: Question, answer: Answer | undefined): AnswerFault['fault'] | null {
  const value = answer?.value ?? ''
  if (isEmpty(value)) return question.required ? 'missing' : null
  const fault = faultOfValue(question, value)
  if (fault) return fault
  return question.sensitive && !answer?.consent ? 'consentMissing' : null
}

/** A box that is not ticked and a question that is answered by no are different things. */
function isEmpty(value: AnswerValue): boolean {
  return (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
}

function faultOfValue(
  { kind, required, options }: Question,
  value: AnswerValue,
): AnswerFault['fault'] | null {
  if (kind === 'short_text' || kind === 'long_text') return faultOfText(value, longest[kind])
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value) ? null : 'invalid'
  if (kind === 'yes_no') return typeof value === 'boolean' ? null : 'invalid'
  // What has to be agreed to is missing as long as it is not.
  if (kind === 'consent')
    return typeof value !== 'boolean' ? 'invalid' : required && !value ? 'missing' : null
  const chosen = Array.isArray(value) ? value : [value]
  const known = chosen.every(
    (place) => Number.isInteger(place) && Number(place) >= 0 && Number(place) < options,
  )
  const once = new Set(chosen).size === chosen.length
  return known && once && (kind === 'several_of' || chosen.length === 1) ? null : 'invalid'
}

function faultOfText(value: AnswerValue, most: number): AnswerFault['fault'] | null {
  if (typeof value !== 'string' || /[\0\p{Cs}]/u.test(value)) return 'invalid'
  return value.length > most ? 'tooLong' : null
}
