import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { bundled, runScript } from '../support/at-work'
import { mailSink } from '../support/mail-sink'
import { addMeeting } from '../support/registrations'
import { until } from '../support/until'

const people = Array.from({ length: 1_000 }, (_, at) => `participant-${at + 1}@example.org`)

test('a portal that is killed three times over 1,000 reminders loses none, and repeats at most the one in flight', async () => {
  const { url, received, close } = await mailSink()
  const portal = await bundled('tests/support/reminders-at-work.ts')
  const startsAt = new Date(Date.now() + 20 * 3_600_000)
  const eventId = await addMeeting({ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) })
  const confirmedAt = new Date(Date.now() - 100 * 3_600_000)
  await db.registration.createMany({
    data: people.map((email, at) => {
      const own = { id: newId(), eventId, email, emailVerifiedAt: confirmedAt, name: `Participant ${at + 1}` }
      return { ...own, state: 'confirmed' as const, reference: `R${at}`, confirmedAt, createdAt: confirmedAt }
    }),
  })

  const start = () => runScript(portal, { SMTP_URL: url, MAIL_FROM: 'portal@example.org' })
  // The first end comes while reminders are being written, the last when all that is left is sending.
  for (const sent of [20, 300, 700]) {
    const { kill } = start()
    await until(() => received.length >= sent, 60)
    await kill()
    // As if the leases of what the dead one had in hand had run out.
    await db.outboxMail.updateMany({ where: { state: 'queued' }, data: { takenUntil: null } })
    await db.job.updateMany({ where: { state: 'running' }, data: { takenUntil: null } })
  }
  const last = start()
  await until(async () => (await db.outboxMail.count({ where: { state: 'sent' } })) === people.length, 60)
  await last.kill()
  await close()

  expect(new Set(received.flatMap(({ to }) => to))).toEqual(new Set(people))
  expect(received.length - people.length).toBeLessThanOrEqual(3)
  expect(await db.outboxMail.count()).toBe(people.length)
}, 180_000)
