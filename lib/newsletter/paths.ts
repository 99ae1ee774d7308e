/** Where one signs up, without the language. */
export const newsletterPath = '/newsletter'

/** Says that a mail is on its way, whatever the address. */
export const newsletterAskedPath = '/newsletter/asked'

/** The page of the mailed link that confirms. */
export function confirmSubscriptionPath(token: string): string {
  return `/newsletter/confirm/${token}`
}

/** What a subscriber changes or ends by the signed link of any mail. */
export function subscriptionPath(token: string): string {
  return `/newsletter/${token}`
}

/** Ends a subscription by one POST from a mail program (RFC 8058); it has no language. */
export function unsubscribePath(token: string): string {
  return `/api/newsletter/unsubscribe/${token}`
}

/** At the desk: who gets the newsletter, and the same as a file. */
export const subscribersPath = '/editor/subscribers'
export const subscribersFilePath = '/api/newsletter/subscribers'
