import { z } from 'zod'

export const closingSchema = z.strictObject({ eventId: z.uuid() })
