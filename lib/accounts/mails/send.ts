import 'server-only'
import type { Transaction } from '@/lib/db'
import { queueMail } from '@/lib/mail/queue'
import { voiceIn, type Voice } from '@/lib/mail/voice'
import type { MailWords } from '@/lib/mail/words'

/** Who gets a mail: an empty name for who gave none yet. */
export type Reader = { email: string; name: string; language: string }

/** Writes a mail about an account into the outbox, in the language of whoever gets it. */
export async function send(
  tx: Transaction,
  { email, name, language }: Reader,
  say: (voice: Voice) => Omit<MailWords, 'footer'>,
): Promise<void> {
  const voice = await voiceIn(tx, language)
  const { paragraphs, ...words } = say(voice)
  const greeting = name ? [voice.t('mails.hello', { name })] : []
  const footer = voice.t('mails.account.footer', { portal: voice.portal })
  await queueMail(tx, {
    to: email,
    language,
    words: { ...words, paragraphs: [...greeting, ...paragraphs], footer },
  })
}
