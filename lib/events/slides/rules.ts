import { z } from 'zod'
import type { Link } from '@/lib/auth/links'

/** Days after the end of a meeting in which slides may still be sent. */
const daysAfterwards = 30
/** Days that a link holds at least: somebody may be asked long after the meeting. */
const leastDays = 14

/** Hours from now until a speaker's link no longer holds. */
export function hoursToSend(endsAt: Date, now: Date): number {
  const hours = (endsAt.getTime() - now.getTime()) / 3_600_000 + daysAfterwards * 24
  return Math.ceil(Math.max(hours, leastDays * 24))
}

/** Whose slides of which contribution a link takes; null for a link of another kind. */
export function askedBy(link: Pick<Link, 'about' | 'data'> | null): { id: string; personId: string } | null {
  const said = z.object({ personId: z.uuid() }).safeParse(link?.data)
  if (link?.about?.kind !== 'contribution' || !said.success) return null
  return { id: link.about.id, personId: said.data.personId }
}

/** Whether slides of a contribution are missing: they were asked for, or are due, and did not come. */
export function isMissing({
  received,
  asked,
  slidesDueAt,
}: {
  received: number
  asked: boolean
  slidesDueAt: Date | null
}): boolean {
  return received === 0 && (asked || slidesDueAt !== null)
}
