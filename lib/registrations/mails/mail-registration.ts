import 'server-only'
import type { Transaction } from '@/lib/db'
import { eventPath } from '@/lib/events/paths'
import { queueMail } from '@/lib/mail/queue'
import { voiceIn, type Voice } from '@/lib/mail/voice'
import type { MailWords } from '@/lib/mail/words'
import { attachedCalendar } from '@/lib/registrations/mails/calendar'
import { factsOf, momentOf } from '@/lib/registrations/mails/facts'
import { mailKey } from '@/lib/registrations/mails/keys'
import { readAddressee, type Addressee } from '@/lib/registrations/mails/addressee'
import { issueRegistrationLink } from '@/lib/registrations/mails/link'

export type RegistrationMail =
  | 'pending'
  | 'confirmed'
  | 'waitlisted'
  | 'offered'
  | 'promoted'
  | 'declined'
  | 'cancelled'
  /** By who runs the event. */
  | 'removed'
  | 'lapsed'
  | 'changed'
  | 'event-changed'
  | 'event-cancelled'
  | 'reminder'
  | 'follow-up'

type More = {
  /** In the words of whoever decided. */
  reason?: string
  /** What it is about: nobody is mailed twice on the same occasion. */
  occasion: string
}

/**
 * Writes a mail about somebody's place at an event into the outbox, as the registration stands in this transaction, in
 * the language it was made in. Nothing is written for who has no address any more.
 */
export async function mailRegistration(
  tx: Transaction,
  registrationId: string,
  kind: RegistrationMail,
  { reason, occasion }: More,
): Promise<void> {
  const to = await readAddressee(tx, registrationId)
  if (!to) return
  const voice = await voiceIn(tx, to.language)
  const path = opensEvent.has(kind) ? eventPath(to.event.slug) : await issueRegistrationLink(tx, to)
  const attached = await attachedCalendar(tx, to, voice)
  await queueMail(tx, {
    to: to.email,
    language: voice.language,
    words: wordsOf(voice, to, kind, { path, ...(reason && { reason }) }),
    key: mailKey(to.eventId, occasion),
    ...(attached && { attachments: [attached] }),
  })
}

/** Nothing is left to be changed or cancelled after these. */
const opensEvent: ReadonlySet<RegistrationMail> = new Set([
  ...(['declined', 'cancelled', 'removed', 'lapsed', 'event-cancelled', 'follow-up'] as const),
])

function wordsOf(
  voice: Voice,
  to: Addressee,
  kind: RegistrationMail,
  { path, reason }: { path: string; reason?: string },
): MailWords {
  const { t, portal, language, address } = voice
  const { title } = to
  const said = t(`registrationMails.${kind}.text`, {
    title,
    position: to.place ?? 0,
    until: to.offeredUntil ? momentOf(voice, to.offeredUntil, to.event.timeZone) : '',
  })
  const button = opensEvent.has(kind) ? (kind === 'follow-up' ? 'slides' : 'event') : buttonOf(kind)
  return {
    subject: t(`registrationMails.${kind}.subject`, { title }),
    paragraphs: [
      t('mails.hello', { name: to.name }),
      said,
      ...(reason ? [t('registrationMails.reason', { reason })] : []),
      factsOf(voice, to),
    ],
    button: { label: t(`registrationMails.buttons.${button}`), href: address(`/${language}${path}`) },
    after: opensEvent.has(kind) ? [] : [t('registrationMails.howToCancel')],
    footer: t('registrationMails.footer', { title, portal }),
  }
}

function buttonOf(kind: RegistrationMail): 'accept' | 'own' {
  return kind === 'offered' ? 'accept' : 'own'
}
