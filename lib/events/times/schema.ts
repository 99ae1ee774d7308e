import { z } from 'zod'
import { occurrences } from '@/lib/events/times/rules'

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/

/** A time on some clocks, as a field of the kind datetime-local sends it. @param missing what to say where there is none */
export const localTime = (missing: string) =>
  z.string().trim().min(1, missing).pipe(z.string().regex(shape, 'timeInvalid'))

export const optionalTime = z
  .string()
  .trim()
  .refine((said) => said === '' || shape.test(said), 'timeInvalid')

/** Of a time that those clocks show twice, which one; it is asked only then. */
export const which = z.union([z.literal(''), z.enum(occurrences)], 'choiceInvalid').optional()
