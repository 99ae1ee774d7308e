import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'
import { listAddress } from '@/lib/lists/addresses'
import { pageParameter } from '@/lib/lists/parameters'
import { subscribersPath } from '@/lib/newsletter/paths'
import { SubscriptionState } from '@/prisma/generated/enums'

/** What the list of subscribers can be narrowed by. */
export const subscriberParameters = {
  /** Part of an address. */
  q: z.string().trim().min(1).max(200),
  state: z.enum(SubscriptionState),
  spoken: z.enum(languages),
  page: pageParameter,
}

export type SubscriberFilters = {
  q?: string | undefined
  state?: SubscriptionState | undefined
  spoken?: string | undefined
  page?: number | undefined
}

export function subscribersAddress({ q, state, spoken, page }: SubscriberFilters = {}): string {
  return listAddress(subscribersPath, { q, state, spoken, page })
}
