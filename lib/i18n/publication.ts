/** Whether the public has a text, and since when: what every translation of a record carries. */
export type Publication =
  | { status: 'published'; publishedAt: Date; scheduledAt: null }
  | { status: 'draft'; publishedAt: Date | null; scheduledAt: null }

/** @param since when it was published first, which neither a later change nor a withdrawal moves */
export function publication(published: boolean, since: Date | null = null): Publication {
  return published
    ? { status: 'published', publishedAt: since ?? new Date(), scheduledAt: null }
    : { status: 'draft', publishedAt: since, scheduledAt: null }
}
