import { z } from 'zod'
import { required, richText, ticked } from '@/lib/desk/form-fields'
import { languages } from '@/lib/i18n/languages'

/** The pages of the portal whose text the desk keeps: those that say a text of their own. */
export const keptPages = ['about', 'accessibility', 'privacy'] as const
export type KeptPage = (typeof keptPages)[number]

const which = { id: z.enum(keptPages), language: z.enum(languages) }
/** 0 where nothing has been written in the language. */
const version = z.coerce.number().int().nonnegative()

export const portalPageSchema = z.strictObject({
  ...which,
  version,
  title: required('titleMissing'),
  body: richText,
  publish: ticked,
  upToDate: ticked,
})
export type PortalPageForm = z.output<typeof portalPageSchema>

export const withdrawPageSchema = z.strictObject(which)
export type WithdrawPage = z.output<typeof withdrawPageSchema>
