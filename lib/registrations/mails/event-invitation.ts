import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '@/lib/db'
import { whenText, zoneCity } from '@/lib/events/rules'
import { inLanguage } from '@/lib/i18n/translation'
import { queueMail } from '@/lib/mail/queue'
import { voiceIn, type Voice } from '@/lib/mail/voice'
import { mailKey } from '@/lib/registrations/mails/keys'
import { registerPath } from '@/lib/registrations/paths'

export type EventInvitationMail = {
  eventId: string
  email: string
  /** Empty where it is not known. */
  name: string
  language: string
  /** Of whoever invites, in their words; empty for none. */
  message: string
  /** Null where the portal itself invites. */
  invitedById: string | null
}

/** Invites an address to an event. It opens the page on which whoever signs in with this address registers. */
export async function mailEventInvitation(tx: Transaction, mail: EventInvitationMail): Promise<void> {
  const { eventId, email, name, message, invitedById } = mail
  const [event, inviter] = [
    await tx.event.findUniqueOrThrow({ where: { id: eventId }, select }),
    invitedById && (await tx.account.findUnique({ where: { id: invitedById }, select: { name: true } })),
  ]
  const voice = await voiceIn(tx, mail.language)
  const { t, portal, language, address } = voice
  const title = inLanguage(event.translations, language)?.title ?? ''
  const invited = inviter
    ? t('mails.eventInvitation.invited', { inviter: inviter.name, title })
    : t('mails.eventInvitation.invitedPortal', { portal, title })
  await queueMail(tx, {
    to: email,
    key: mailKey(eventId, uuid()),
    language,
    words: {
      subject: t('mails.eventInvitation.subject', { title }),
      paragraphs: [
        ...(name ? [t('mails.hello', { name })] : []),
        invited,
        whenOf(voice, event),
        ...(message ? [message] : []),
      ],
      button: {
        label: t('mails.eventInvitation.button'),
        href: address(`/${language}${registerPath(event.slug)}`),
      },
      after: [t('mails.eventInvitation.address', { email })],
      footer: t('mails.eventInvitation.footer', { portal }),
    },
  })
}

const select = {
  ...{ slug: true, startsAt: true, endsAt: true, timeZone: true, precision: true },
  translations: { select: { language: true, title: true } },
} as const

type When = Parameters<typeof whenText>[0]

function whenOf({ t, language }: Voice, event: When): string {
  const time = whenText(event, language)
  if (event.precision !== 'time') return time
  const zone = t('events.zone', {
    zone: event.timeZone.replace(/\W+/g, '_'),
    city: zoneCity(event.timeZone),
  })
  return t('events.zoned', { time, zone })
}
