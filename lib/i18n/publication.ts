/** Whether the public has a text, and since when: what every translation of a record carries. */
export type Publication =
  | { status: 'published'; publishedAt: Date; scheduledAt: null }
  | { status: 'draft'; publishedAt: null; scheduledAt: null }

/** @param since when it was published before, which a later change does not move */
export function publication(published: boolean, since: Date | null = null): Publication {
  return published
    ? { status: 'published', publishedAt: since ?? new Date(), scheduledAt: null }
    : { status: 'draft', publishedAt: null, scheduledAt: null }
}
