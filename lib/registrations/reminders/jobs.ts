import 'server-only'
import { v5 as derivedUuid } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { JobData } from '@/lib/jobs/names'
import { wakeRunner } from '@/lib/jobs/wake'
import { mailEach } from '@/lib/registrations/lots/jobs'
import { dueAt, dueReminders } from '@/lib/registrations/reminders/rules'

const namespace = '5b0b4f0e-5a0c-4b0f-8f5e-3c1f2f0c7d42'
/** Days before the start at which the first reminder may be due. */
const longestAhead = 92

/**
 * Writes down the reminders that are due, unless any instance has. Nothing is planned when an event is published: one
 * that is moved, cancelled or thrown away needs nothing taken back. The id is made of the occasion, so that the
 * database refuses the second one.
 */
export async function planReminders(now = new Date()): Promise<void> {
  const events = await db.event.findMany({
    where: { ...takesPlace, startsAt: { gt: now, lt: new Date(now.getTime() + longestAhead * 86_400_000) } },
    select: { id: true, startsAt: true, reminderHours: true },
  })
  const due = events.flatMap((event) =>
    dueReminders(event, now).map((hours) => {
      return { eventId: event.id, hours, startsAt: event.startsAt.toISOString() }
    }),
  )
  if (due.length === 0) return
  const { count } = await db.job.createMany({
    data: due.map((data) => {
      const id = derivedUuid(`${data.eventId} ${data.hours} ${data.startsAt}`, namespace)
      return { id, name: 'remind-registered', data, runAt: now }
    }),
    skipDuplicates: true,
  })
  if (count > 0) wakeRunner()
}

/**
 * Reminds everybody who has a place and had it before the reminder was due. Known by the start, so that a moved event is
 * reminded of again and one whose room changed is not.
 */
export async function remindRegistered(
  { eventId, hours, startsAt }: JobData['remind-registered'],
  signal: AbortSignal,
): Promise<void> {
  const start = new Date(startsAt)
  const due = dueAt(start, hours)
  await mailEach(
    {
      kind: 'reminder',
      eventId,
      occasion: `reminder ${hours} ${start.getTime()}`,
      to: {
        state: 'confirmed',
        OR: [{ confirmedAt: { lt: due } }, { confirmedAt: null, createdAt: { lt: due } }],
      },
      isRight: async (tx) =>
        start > new Date() &&
        (await tx.event.count({ where: { ...takesPlace, id: eventId, startsAt: start } })) > 0,
    },
    signal,
  )
}

/** An event known by its month only has no start that one could be reminded of. */
const takesPlace = {
  trashedAt: null,
  status: { not: 'cancelled' },
  precision: { in: ['time', 'day'] },
  registrations: { some: { state: 'confirmed' } },
  translations: { some: { status: 'published' } },
} satisfies Prisma.EventWhereInput
