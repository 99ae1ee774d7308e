'use server'

import { redirect } from 'next/navigation'
import { countAttempt, limits } from '@/lib/auth/limits'
import { linkViewer, requireAsking } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { addReply, askForHelp } from '@/lib/help-requests/mutations'
import { contactReceivedPath, helpRequestPath } from '@/lib/help-requests/paths'
import { newReference } from '@/lib/help-requests/rules'
import { askForHelpSchema, replySchema } from '@/lib/help-requests/schema'

export async function askForHelpAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await requireAsking()
  const input = askForHelpSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const { homepage, ...said } = input.data
  const language = formLanguage()
  // Who fills in what nobody sees is answered as everybody else, and nothing is kept.
  if (homepage !== '') redirect(`/${language}${contactReceivedPath(newReference())}`)
  const seconds =
    (await countAttempt(limits.helpFrom, asking.address)) || (await countAttempt(limits.helpOfAll))
  if (seconds > 0) return tooOften(seconds, form)
  const receipt = (await countAttempt(limits.helpTo, said.email)) === 0
  const request = { ...said, language, receipt }
  const { reference } = await inTransaction((tx) => askForHelp(tx, linkViewer('contact'), request))
  redirect(`/${language}${contactReceivedPath(reference)}`)
}

/** By the link that was mailed to who asked. */
export async function addReplyAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = replySchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const seconds = await countAttempt(limits.helpReply, input.data.token)
  if (seconds > 0) return tooOften(seconds, form)
  const result = await inTransaction((tx) => addReply(tx, linkViewer('contact'), input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${helpRequestPath(input.data.token)}?added=1`)
}
