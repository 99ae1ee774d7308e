import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'
import { localTime, which } from '@/lib/events/times/schema'

export const copySchema = z.strictObject({
  id: z.uuid(),
  /** Of the page that is shown afterwards. */
  language: z.enum(languages),
  copyStartsAt: localTime('startMissing'),
  copyStartsAtWhich: which,
})
export type CopyForm = z.output<typeof copySchema>
