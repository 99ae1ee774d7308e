import 'server-only'
import type { Transaction } from '@/lib/db'
import { queueMail } from '@/lib/mail/queue'
import { voiceIn } from '@/lib/mail/voice'
import { confirmSubscriptionPath } from '@/lib/newsletter/paths'

/**
 * Asks the owner of an address whether they want the newsletter so. It is the same mail whoever they are and whatever
 * they have: nobody else learns from it, and nothing of it was written by a stranger.
 */
export async function mailSubscriptionQuestion(
  tx: Transaction,
  { email, language }: { email: string; language: string },
  token: string,
): Promise<void> {
  const { t, portal, address, ...voice } = await voiceIn(tx, language)
  await queueMail(tx, {
    to: email,
    language: voice.language,
    words: {
      subject: t('mails.newsletter.confirm.subject', { portal }),
      paragraphs: [t('mails.newsletter.confirm.asked', { portal })],
      button: {
        label: t('mails.newsletter.confirm.button'),
        href: address(`/${voice.language}${confirmSubscriptionPath(token)}`),
      },
      after: [t('mails.newsletter.confirm.until')],
      footer: t('mails.newsletter.footer', { portal }),
    },
  })
}
