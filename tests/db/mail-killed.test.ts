import { expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { queueMail } from '@/lib/mail/queue'
import { bundled, runScript } from '../support/at-work'
import { headersOf, mailSink } from '../support/mail-sink'
import { until } from '../support/until'

const recipients = Array.from({ length: 200 }, (_, at) => `reader-${at + 1}@example.org`)

test('a portal that is killed three times over 200 mails loses none, and repeats at most the one in flight', async () => {
  const { url, received, close } = await mailSink()
  const portal = await bundled('tests/support/portal-at-work.ts')
  const words = { subject: 'News', paragraphs: ['The newest of the month.'], footer: 'You subscribed.' }
  for (const to of recipients) await inTransaction((tx) => queueMail(tx, { to, language: 'en', words }))

  const start = () => runScript(portal, { SMTP_URL: url, MAIL_FROM: 'portal@example.org' })
  for (const sent of [40, 90, 150]) {
    const { kill } = start()
    await until(() => received.length >= sent)
    await kill()
    // As if the lease of what the dead one had in hand had run out.
    await db.outboxMail.updateMany({ where: { state: 'queued' }, data: { takenUntil: null } })
  }
  const last = start()
  await until(async () => (await db.outboxMail.count({ where: { state: 'sent' } })) === recipients.length)
  await last.kill()
  await close()

  expect(new Set(received.flatMap(({ to }) => to))).toEqual(new Set(recipients))
  expect(received.length - recipients.length).toBeLessThanOrEqual(3)
  const names = received.map((mail) => headersOf(mail).find((header) => header.startsWith('Message-ID:')))
  expect(new Set(names).size).toBe(recipients.length)
}, 120_000)
