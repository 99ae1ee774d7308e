/**
 * The key of a mail about places at an event: the same occasion is mailed once, and all mails of an event are found
 * when it is forgotten who was there.
 */
export function mailKey(eventId: string, occasion: string): string {
  return `${mailsOfEvent(eventId)}${occasion}`
}

/** What the keys of all mails about places at an event begin with. */
export function mailsOfEvent(eventId: string): string {
  return `registrations ${eventId} `
}
