'use server'

import { redirect } from 'next/navigation'
import { countAttempt, limits } from '@/lib/auth/limits'
import { linkViewer, requireAsking } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage, invalid, refused, tooOften } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import type { FormState } from '@/lib/forms/form-state'
import { newsletterAskedPath, subscriptionPath } from '@/lib/newsletter/paths'
import {
  askToSubscribe,
  changeSubscription,
  confirmSubscription,
  unsubscribe,
} from '@/lib/newsletter/subscriptions/mutations'
import {
  changeSubscriptionSchema,
  subscribeLists,
  subscribeSchema,
  subscriptionTokenSchema,
} from '@/lib/newsletter/subscriptions/schema'

export async function subscribeAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await requireAsking()
  const input = subscribeSchema.safeParse(fields(form, subscribeLists))
  if (!input.success) return invalid(input.error, form)
  const { email, language, themes, homepage } = input.data
  const seconds = await countAttempt(limits.newsletterFrom, asking.address)
  if (seconds > 0) return tooOften(seconds, form)
  // Nobody is flooded by others' doing, and nobody else is told that they would have been.
  const flooded = (await countAttempt(limits.newsletterTo, email)) > 0
  if (homepage === '' && !flooded)
    await inTransaction((tx) => askToSubscribe(tx, linkViewer('newsletter'), { email, language, themes }))
  redirect(`/${formLanguage()}${newsletterAskedPath}`)
}

/** The button of the page that the mailed link opens. */
export async function confirmSubscriptionAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = subscriptionTokenSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => confirmSubscription(tx, linkViewer('newsletter'), input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${subscriptionPath(result.token)}?done=confirmed`)
}

export async function changeSubscriptionAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = changeSubscriptionSchema.safeParse(fields(form, subscribeLists))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => changeSubscription(tx, linkViewer('newsletter'), input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${subscriptionPath(input.data.token)}?done=changed`)
}

export async function unsubscribeAction(_: FormState, form: FormData): Promise<FormState> {
  await requireAsking()
  const input = subscriptionTokenSchema.safeParse(fields(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inTransaction((tx) => unsubscribe(tx, linkViewer('newsletter'), input.data))
  if (!result.ok) return refused(result.reason, form)
  redirect(`/${formLanguage()}${subscriptionPath(input.data.token)}?done=ended`)
}
