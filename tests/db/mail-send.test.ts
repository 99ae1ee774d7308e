import { createServer, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { queueMail, type Mail } from '@/lib/mail/queue'
import { mailSender, type MailSender } from '@/lib/mail/send'
import { headersOf, mailSink, textOf } from '../support/mail-sink'

const closes: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closes.splice(0).toReversed()) await close()
})

async function sink(...options: Parameters<typeof mailSink>) {
  const opened = await mailSink(...options)
  closes.push(opened.close)
  return opened
}

function senderTo(smtpUrl: string): MailSender {
  const sender = mailSender({ smtpUrl, from: 'Pharos <portal@example.org>' })
  if (!sender) throw new Error('There is a mail server.')
  closes.push(sender.close)
  return sender
}

async function queue(mail: Partial<Mail> = {}): Promise<void> {
  const words = {
    subject: 'Your seat',
    paragraphs: ['You are on the list.'],
    footer: 'You asked for a seat.',
  }
  await inTransaction((tx) => queueMail(tx, { to: 'ada@example.org', language: 'en', words, ...mail }))
}

const onlyMail = () => db.outboxMail.findFirstOrThrow()
const makeDue = () => db.outboxMail.updateMany({ data: { nextAttemptAt: new Date(Date.now() - 1_000) } })

describe('a mail that is sent', () => {
  test('says what was written, letter by letter', async () => {
    const { url, received } = await sink()
    const paragraphs = ['Zażółć gęślą jaźń — “quoted” = 1 < 2', '.\n..', 'x'.repeat(3_000)]
    const button = { label: 'Confirm', href: 'http://localhost:3000/en/confirm?token=a=b&c=d' }
    const words = { subject: 'Přihláška ✓ to Malmö', paragraphs, button, footer: 'Żegnaj' }
    await queue({ words })
    expect(await senderTo(url).sendNext()).toBe(true)
    expect(received.map(textOf)).toEqual([
      `${paragraphs.join('\n\n')}\n\nConfirm:\n${button.href}\n\n-- \nŻegnaj\n`,
    ])
  })

  test('names itself by its row, and says that no person wrote it', async () => {
    const { url, received } = await sink()
    await queue()
    const { id } = await onlyMail()
    await senderTo(url).sendNext()
    expect(headersOf(received[0]!)).toEqual(
      expect.arrayContaining([
        `Message-ID: <${id}@localhost>`,
        'Auto-Submitted: auto-generated',
        'From: Pharos <portal@example.org>',
        'To: ada@example.org',
        'Subject: Your seat',
      ]),
    )
  })

  test('carries its attachment and the way to unsubscribe', async () => {
    const { url, received } = await sink()
    const content = Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
    await queue({
      attachments: [{ name: 'meeting.ics', mediaType: 'text/calendar', content }],
      unsubscribe: 'https://portal.example.org/en/newsletter/unsubscribe?token=t',
    })
    await senderTo(url).sendNext()
    const mail = received[0]!
    expect(mail.raw).toContain('filename=meeting.ics')
    expect(mail.raw).toContain(content.toString('base64'))
    expect(headersOf(mail)).toEqual(
      expect.arrayContaining([
        'List-Unsubscribe: <https://portal.example.org/en/newsletter/unsubscribe?token=t>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ]),
    )
  })

  test('is kept as sent without what it said, since it may hold a link that lets its reader in', async () => {
    const { url } = await sink()
    await queue()
    await senderTo(url).sendNext()
    expect(await onlyMail()).toMatchObject({ state: 'sent', text: '', html: null, attempts: 1, error: null })
    expect(await senderTo(url).sendNext()).toBe(false)
  })

  test('is written once for one key', async () => {
    await queue({ key: 'reminder:1' })
    await queue({ key: 'reminder:1' })
    expect(await db.outboxMail.count()).toBe(1)
  })
})

describe('what somebody typed', () => {
  test('adds no header by a line break in the subject', async () => {
    const { url, received } = await sink()
    const subject = 'Hello\r\nBcc: eve@example.org\nX-Spam: no'
    await queue({ words: { subject, paragraphs: ['Hello'], footer: 'Bye' } })
    await senderTo(url).sendNext()
    expect(received[0]?.to).toEqual(['ada@example.org'])
    expect(headersOf(received[0]!).filter((header) => /^(?:bcc|x-spam)/i.test(header))).toEqual([])
  })

  test.each([
    ['a line break', 'ada@example.org\r\nBcc: eve@example.org'],
    ['a comma', 'ada@example.org, eve@example.org'],
    ['a bracket', 'ada@example.org> RCPT TO:<eve@example.org'],
  ])('adds no recipient by %s in the address', async (_, to) => {
    const { url, received } = await sink()
    await queue({ to })
    await senderTo(url).sendNext()
    expect(received.flatMap((mail) => mail.to)).not.toContain('eve@example.org')
    expect(received.flatMap(headersOf).filter((header) => /^bcc/i.test(header))).toEqual([])
  })
})

describe('a mail server with troubles', () => {
  test('that refuses for now gets the mail later', async () => {
    let busy = true
    const { url, received } = await sink({
      onRcptTo: (_, __, done) => done(busy ? answered(451, 'Try again later') : null),
    })
    await queue()
    const sender = senderTo(url)
    expect(await sender.sendNext()).toBe(true)
    const waiting = await onlyMail()
    expect(waiting).toMatchObject({ state: 'queued', attempts: 1, takenUntil: null })
    expect(waiting.error).toContain('Try again later')
    expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(Date.now())
    expect(await sender.sendNext()).toBe(false)
    busy = false
    await makeDue()
    await sender.sendNext()
    expect(received).toHaveLength(1)
    expect(await onlyMail()).toMatchObject({ state: 'sent', attempts: 2, error: null })
  })

  test('that knows no such recipient is not asked again', async () => {
    const { url } = await sink({ onRcptTo: (_, __, done) => done(answered(550, 'No such user here')) })
    await queue()
    await senderTo(url).sendNext()
    expect(await onlyMail()).toMatchObject({ state: 'failed', attempts: 1 })
    expect((await onlyMail()).error).toContain('No such user here')
  })

  test('that refuses each time is given up in the end, and the mail can be read', async () => {
    const { url } = await sink({
      onData: (stream, _, done) => void stream.resume().on('end', () => done(answered(554, 'No'))),
    })
    await queue()
    const sender = senderTo(url)
    for (let attempt = 1; attempt <= 8; attempt++) {
      expect(await onlyMail()).toMatchObject({ state: 'queued', attempts: attempt - 1 })
      await makeDue()
      await sender.sendNext()
    }
    const mail = await onlyMail()
    expect(mail).toMatchObject({ state: 'failed', attempts: 8 })
    expect(mail.text).toContain('You are on the list.')
  })

  test('that is away is not hurried: the sender rests, and sends when it is back', async () => {
    const gone = await mailSink()
    await gone.close()
    await queue()
    expect(await senderTo(gone.url).sendNext()).toBe(false)
    expect(await onlyMail()).toMatchObject({ state: 'queued', attempts: 1 })
    const { url, received } = await sink()
    await makeDue()
    await senderTo(url).sendNext()
    expect(received).toHaveLength(1)
  })

  test('that accepts the connection and falls silent is left', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    closes.push(() => silent.close())
    await queue()
    const { port } = silent.address() as AddressInfo
    expect(await senderTo(`smtp://127.0.0.1:${port}?greetingTimeout=200`).sendNext()).toBe(false)
    expect(await onlyMail()).toMatchObject({ state: 'queued', attempts: 1, takenUntil: null })
  })
})

describe('the outbox', () => {
  test('keeps its mails where no mail server is set', async () => {
    expect(mailSender({ smtpUrl: null, from: 'portal@example.org' })).toBeNull()
  })

  test('does not send what should have been sent days ago, but says so', async () => {
    const { url, received } = await sink()
    await queue()
    await db.outboxMail.updateMany({ data: { nextAttemptAt: new Date(Date.now() - 49 * 60 * 60_000) } })
    await senderTo(url).sendNext()
    expect(received).toEqual([])
    expect(await onlyMail()).toMatchObject({ state: 'failed', error: 'It waited for more than two days.' })
  })

  test('gives a mail to one sender at a time, and to another when the first one died', async () => {
    const { url, received } = await sink()
    await queue()
    await db.outboxMail.updateMany({ data: { takenUntil: new Date(Date.now() + 60_000) } })
    expect(await senderTo(url).sendNext()).toBe(false)
    await db.outboxMail.updateMany({ data: { takenUntil: new Date(Date.now() - 1) } })
    expect(await senderTo(url).sendNext()).toBe(true)
    expect(received).toHaveLength(1)
  })

  test('sends each of 40 mails once, though three senders take from it', async () => {
    const { url, received } = await sink()
    for (let number = 1; number <= 40; number++) await queue({ to: `reader-${number}@example.org` })
    const senders = [senderTo(url), senderTo(url), senderTo(url)]
    await Promise.all(
      senders.map(async (sender) => {
        while (await sender.sendNext());
      }),
    )
    expect(received.flatMap(({ to }) => to).toSorted()).toEqual(
      Array.from({ length: 40 }, (_, at) => `reader-${at + 1}@example.org`).toSorted(),
    )
  })
})

function answered(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
