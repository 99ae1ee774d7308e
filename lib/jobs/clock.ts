import 'server-only'
import { v5 as derivedUuid } from 'uuid'
import { db } from '@/lib/db'
import type { JobName } from '@/lib/jobs/names'
import { wakeRunner } from '@/lib/jobs/wake'
import { showDueSlides } from '@/lib/events/slides/jobs'
import { planFollowUps } from '@/lib/registrations/follow-ups/jobs'
import { planReminders } from '@/lib/registrations/reminders/jobs'

/** Work that comes up once a day (in UTC) without anybody asking. */
const daily: readonly JobName[] = ['purge', 'count-records', 'remove-orphans', 'forget-registrations']

const namespace = 'c5a4b1f0-6a3d-4f53-9d0f-3f6a0e6f7b11'

/** What no request asks for: looked at once a minute. */
export async function askForWork(now = new Date()): Promise<void> {
  await askForDailyWork(now)
  await planReminders(now)
  await showDueSlides(now)
  await planFollowUps(now)
}

/**
 * Writes down the day's work unless any instance has done so. The id is made of the name and the day, so that the
 * database refuses the second one even when the first is long done.
 */
export async function askForDailyWork(now = new Date()): Promise<void> {
  const day = now.toISOString().slice(0, 10)
  const { count } = await db.job.createMany({
    data: daily.map((name) => ({ id: derivedUuid(`${name} ${day}`, namespace), name, data: {}, runAt: now })),
    skipDuplicates: true,
  })
  if (count > 0) wakeRunner()
}
