import { z } from 'zod'
import { required } from '@/lib/desk/form-fields'
import { pageParameter } from '@/lib/lists/parameters'
import { HelpRequestState } from '@/prisma/generated/enums'

/** What the list of requests can be narrowed by. */
export const helpRequestParameters = {
  state: z.enum(HelpRequestState),
  mine: z.literal('1'),
  /** Part of a reference, a subject or an address. */
  q: z.string().trim().min(1).max(200),
  page: pageParameter,
}

export type HelpRequestFilters = {
  state?: HelpRequestState | undefined
  mine?: '1' | undefined
  q?: string | undefined
  page?: number | undefined
}

const id = z.uuid()

/** `close` is said by the button that answers and closes in one. */
export const answerSchema = z.strictObject({
  id,
  text: required('messageMissing', 10_000),
  close: z.literal('on').optional(),
})

export const assignSchema = z.strictObject({
  id,
  /** Of somebody of the staff; empty for nobody. */
  accountId: z.union([z.literal(''), z.uuid()]),
})

export const requestIdSchema = z.strictObject({ id })
