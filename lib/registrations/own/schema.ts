import { z } from 'zod'

/** A registration of who is signed in. */
export const ownSchema = z.strictObject({ id: z.uuid() })

/** A registration by the link of a mail. */
export const linkedSchema = z.strictObject({ token: z.string().max(100) })
