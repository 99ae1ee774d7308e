import { z } from 'zod'

const reference = z.string().trim().max(60)

/** What was pressed at the door: on somebody of the list, or with the code of their badge or mail. */
const pressed = z.strictObject({
  id: z.uuid().optional(),
  reference: reference.optional(),
  /** Whether they are there; taken back otherwise. */
  there: z.boolean(),
  /** When it was pressed, perhaps long before a line came back. */
  at: z.iso.datetime(),
})
export type Pressed = z.infer<typeof pressed>

/** What a page sends that kept what was pressed while the line was away. */
export const pressedSchema = z.strictObject({ pressed: z.array(pressed).min(1).max(500) })

/** The form without a script: a button of the list, or a code that was typed. */
export const checkInSchema = z
  .strictObject({
    eventId: z.uuid(),
    there: z.uuid().optional(),
    gone: z.uuid().optional(),
    reference: reference.default(''),
  })
  .refine(({ there, gone, reference: code }) => there !== undefined || gone !== undefined || code !== '', {
    path: ['reference'],
    message: 'codeMissing',
  })
