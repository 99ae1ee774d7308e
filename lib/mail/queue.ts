import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import { mailHtml, mailText, type MailWords } from '@/lib/mail/words'

export type Mail = {
  to: string
  language: string
  words: MailWords
  /** The same key is written once. */
  key?: string
}

/** Writes a mail into the outbox, in the transaction that calls for it; the job runner sends it. */
export async function queueMail(tx: Transaction, { to, language, words, key }: Mail): Promise<void> {
  const row = {
    id: uuid(),
    to,
    language,
    subject: words.subject,
    text: mailText(words),
    html: mailHtml(words, language),
  }
  if (key !== undefined && (await tx.outboxMail.count({ where: { key } })) > 0) return
  await tx.outboxMail.create({ data: { ...row, ...(key !== undefined && { key }) }, select: { id: true } })
  await enqueue(tx, 'send-mails', {}, { key: 'send-mails' })
}
