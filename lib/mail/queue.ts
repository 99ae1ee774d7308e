import 'server-only'
import { v7 as uuid } from 'uuid'
import { afterCommit, type Transaction } from '@/lib/db'
import { wakeRunner } from '@/lib/jobs/wake'
import { mailHtml, mailText, type MailWords } from '@/lib/mail/words'

export type Attachment = {
  name: string
  mediaType: string
  content: Buffer
}

export type Mail = {
  to: string
  language: string
  words: MailWords
  /** The same key is written once. */
  key?: string
  attachments?: readonly Attachment[]
  /** Absolute address that ends what the mail belongs to with one POST and no further question (RFC 8058). */
  unsubscribe?: string
}

/**
 * Writes a mail into the outbox, in the transaction that calls for it; the job runner sends it. No row of work
 * goes with it: all mails would wait for the same one, and with them every transaction that sends one.
 */
export async function queueMail(tx: Transaction, mail: Mail): Promise<void> {
  const { to, language, words, key, attachments = [], unsubscribe } = mail
  const row = {
    id: uuid(),
    to,
    language,
    subject: words.subject,
    text: mailText(words),
    html: mailHtml(words, language),
    ...(key !== undefined && { key }),
    ...(attachments.length > 0 && { attachments: attachments.map(asText) }),
    ...(unsubscribe !== undefined && { headers: unsubscribing(unsubscribe) }),
  }
  await tx.outboxMail.createMany({ data: row, skipDuplicates: true })
  afterCommit(tx, wakeRunner)
}

const asText = ({ content, ...about }: Attachment) => ({ ...about, content: content.toString('base64') })

const unsubscribing = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
