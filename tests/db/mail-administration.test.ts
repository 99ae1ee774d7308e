import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { sendAgain } from '@/lib/mail/mutations'
import { getMailFor, listMailsFor } from '@/lib/mail/queries'
import { queueMail } from '@/lib/mail/queue'
import { addAccount } from '../support/accounts'

let admin: Viewer
let id: string
beforeEach(async () => {
  admin = (await addAccount({ role: 'admin' })).viewer
  const words = { subject: 'Your seat', paragraphs: ['You are on the list.'], footer: 'You asked for it.' }
  const content = Buffer.from('BEGIN:VCALENDAR')
  const attachments = [{ name: 'meeting.ics', mediaType: 'text/calendar', content }]
  await inTransaction((tx) => queueMail(tx, { to: 'ada@example.org', language: 'en', words, attachments }))
  id = (await db.outboxMail.findFirstOrThrow()).id
})

const again = (viewer: Viewer) => inTransaction((tx) => sendAgain(tx, viewer, { id }))

describe('an administrator', () => {
  test('reads a mail that no server took', async () => {
    expect((await listMailsFor(admin, {})).rows).toMatchObject([
      { to: 'ada@example.org', subject: 'Your seat' },
    ])
    expect(await getMailFor(admin, id)).toMatchObject({
      state: 'queued',
      text: 'You are on the list.\n\n-- \nYou asked for it.\n',
      attachments: ['meeting.ics'],
    })
  })

  test.each([
    [{ q: 'ADA@' }, 1],
    [{ q: 'seat' }, 1],
    [{ q: 'grace' }, 0],
    [{ state: 'queued' }, 1],
    [{ state: 'failed' }, 0],
  ] as const)('finds mails by %o', async (filters, total) => {
    expect((await listMailsFor(admin, filters)).total).toBe(total)
  })

  test('has one that failed sent again', async () => {
    await db.outboxMail.update({ where: { id }, data: { state: 'failed', attempts: 8, error: 'No' } })
    expect(await again(admin)).toEqual({ ok: true })
    expect(await getMailFor(admin, id)).toMatchObject({ state: 'queued', attempts: 0 })
    expect(await db.auditEntry.findFirst()).toMatchObject({
      action: 'portal.mail-retried',
      data: { mail: id },
    })
  })

  test('has none sent twice', async () => {
    await db.outboxMail.update({ where: { id }, data: { state: 'sent', attempts: 1, text: '' } })
    expect(await again(admin)).toEqual({ ok: false, reason: 'not-found' })
  })
})

describe('everybody else', () => {
  test.each(['account', 'editor'] as const)('with the role %s reads and sends none', async (role) => {
    const { viewer } = await addAccount({ role })
    expect((await listMailsFor(viewer, {})).rows).toEqual([])
    expect(await getMailFor(viewer, id)).toBeNull()
    expect(await again(viewer)).toEqual({ ok: false, reason: 'not-found' })
  })
})
