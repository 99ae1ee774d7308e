import 'server-only'
import { v5 as derivedUuid } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import { publicDocuments } from '@/lib/documents/queries'
import type { JobData } from '@/lib/jobs/names'
import { wakeRunner } from '@/lib/jobs/wake'
import { mailEach } from '@/lib/registrations/lots/jobs'

const namespace = '0f6f4c0a-7f0e-4d2a-9a53-9d0d1c5f3b27'
/** Days after an event for which its slides are news. */
const newsFor = 30

/** Writes down for each event that is over and whose slides are shown that those who were there are to be told, once. */
export async function planFollowUps(now = new Date()): Promise<void> {
  const events = await db.event.findMany({ where: withSlides(now), select: { id: true } })
  if (events.length === 0) return
  const { count } = await db.job.createMany({
    data: events.map(({ id: eventId }) => {
      return { id: derivedUuid(eventId, namespace), name: 'follow-up', data: { eventId }, runAt: now }
    }),
    skipDuplicates: true,
  })
  if (count > 0) wakeRunner()
}

export async function followUp({ eventId }: JobData['follow-up'], signal: AbortSignal): Promise<void> {
  await mailEach(
    {
      kind: 'follow-up',
      eventId,
      occasion: 'follow-up',
      to: { state: { in: ['confirmed', 'attended'] } },
      isRight: async (tx) =>
        (await tx.event.count({ where: { AND: [{ id: eventId }, withSlides(new Date())] } })) > 0,
    },
    signal,
  )
}

function withSlides(now: Date): Prisma.EventWhereInput {
  return {
    trashedAt: null,
    status: { not: 'cancelled' },
    endsAt: { lt: now, gt: new Date(now.getTime() - newsFor * 86_400_000) },
    slidesShownAt: { lte: now },
    contributions: { some: { documents: { some: { document: publicDocuments } } } },
    registrations: { some: { state: { in: ['confirmed', 'attended'] } } },
    translations: { some: { status: 'published' } },
  }
}
