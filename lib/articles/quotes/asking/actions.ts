'use server'

import { answerQuote } from '@/lib/articles/quotes/asking/mutations'
import { answerSchema } from '@/lib/articles/quotes/asking/schema'
import { requireAsking } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import { untouched, type FormState } from '@/lib/forms/form-state'
import { wordsFor } from '@/lib/i18n/words'

/** What a quoted person says of their words, by the link that was mailed to them. */
export async function answerQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = answerSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => answerQuote(tx, input.data))
  if (!result.ok) return refused('link-over', form)
  return { ...untouched, done: wordsFor(formLanguage())(`articlesDesk.quotes.thanks.${input.data.answer}`) }
}
