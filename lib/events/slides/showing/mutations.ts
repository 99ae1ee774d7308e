import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, systemViewer, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publishDocument } from '@/lib/documents/publishing/mutations'
import { holdEvent } from '@/lib/events/hold/mutations'
import { eventsTag, eventTag } from '@/lib/events/paths'
import { touch } from '@/lib/server/touch'

/** Shows now what speakers have sent, and at once what they still send. */
export async function showSlides(
  tx: Transaction,
  viewer: Viewer,
  { eventId }: { eventId: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  await tx.event.update({ where: { id: eventId }, data: { slidesShownAt: new Date() }, select: { id: true } })
  await publishReceived(tx, eventId)
  await record(tx, viewer, 'event.slides-shown', eventId)
  return { ok: true }
}

/** Shows what came and was never shown. Whoever calls has asked whether they may. */
export async function publishReceived(tx: Transaction, eventId: string): Promise<void> {
  const received = await tx.contributionDocument.findMany({
    where: { contribution: { eventId }, ...unseen },
    orderBy: { documentId: 'asc' },
    select: { documentId: true },
  })
  for (const { documentId } of received) await publishDocument(tx, shower, documentId)
  await touch(tx, [eventsTag, eventTag(eventId)])
}

const shower = systemViewer('speaker')

/** Events whose slides show by themselves: the public knows them, they take place, and the moment for it has come. */
export function showing(now: Date) {
  return {
    slidesShownAt: { lte: now },
    status: { not: 'cancelled' },
    trashedAt: null,
    translations: { some: { status: 'published' } },
  } as const
}

/** Came by a link, and was never shown: what the desk took back stays back. */
export const unseen = {
  document: {
    receivedAt: { not: null },
    trashedAt: null,
    currentVersionId: { not: null },
    translations: { some: { publishedAt: null }, none: { publishedAt: { not: null } } },
  },
} as const
