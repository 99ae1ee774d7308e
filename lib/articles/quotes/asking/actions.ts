'use server'

import { redirect } from 'next/navigation'
import { quotePath } from '@/lib/articles/paths'
import { answerQuote } from '@/lib/articles/quotes/asking/mutations'
import { answerSchema } from '@/lib/articles/quotes/asking/schema'
import { requireAsking } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'

/** What a quoted person says of their words, by the link that was mailed to them. */
export async function answerQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = answerSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => answerQuote(tx, input.data))
  if (!result.ok) return refused('link-over', form)
  const { token, answer } = input.data
  redirect(`/${formLanguage()}${quotePath(token)}?answered=${answer}`)
}
