import type { Fault } from '@/lib/events/times/rules'
import type { QuestionKind } from '@/prisma/generated/enums'

/** Questions that are answered by choosing among options. */
export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'one_of' || kind === 'several_of'
}

type Asked = { kind: QuestionKind; sensitive: boolean; options: readonly string[] }

type Before = Asked & {
  /** How many have answered. */
  answers: number
}

/**
 * What is wrong with a question. Answers are kept as places among the options, so that once somebody has answered
 * options can be reworded and added at the end, and nothing else; and a question stays of the kind that it is. What
 * was said of food and access needs, for the organisers alone and for seven days, never becomes an answer like others.
 * @param before null for a new one
 */
export function faultsOfQuestion({ kind, sensitive, options }: Asked, before: Before | null): Fault[] {
  const faults: Fault[] = []
  if (hasOptions(kind) && options.length < 2) faults.push({ field: 'options', reason: 'optionsMissing' })
  if (!hasOptions(kind) && options.length > 0) faults.push({ field: 'options', reason: 'optionsUnwanted' })
  if (!before) return faults
  if (before.answers === 0) return faults
  if (kind !== before.kind) faults.push({ field: 'kind', reason: 'kindAnswered' })
  if (sensitive !== before.sensitive) faults.push({ field: 'sensitive', reason: 'sensitiveAnswered' })
  const least = before.options.length
  if (hasOptions(kind) && options.length < least)
    faults.push({ field: 'options', reason: 'optionsAnswered', values: { count: String(least) } })
  return faults
}
