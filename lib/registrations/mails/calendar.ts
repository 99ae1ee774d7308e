import 'server-only'
import { writeCalendar, type CalendarEntry } from '@/lib/calendars/calendar'
import type { Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { toCalendarEntry } from '@/lib/events/calendar/queries'
import { isInCalendars } from '@/lib/events/rules'
import type { Attachment } from '@/lib/mail/queue'
import type { Voice } from '@/lib/mail/voice'
import type { Addressee } from '@/lib/registrations/mails/addressee'
import { onlineAddress } from '@/lib/registrations/mails/facts'
import type { RegistrationState } from '@/prisma/generated/enums'

/** The event as the calendar of one person has it. Null for one whose day nobody knows yet. */
export async function attachedCalendar(
  tx: Transaction,
  to: Addressee,
  voice: Voice,
): Promise<Attachment | null> {
  if (!isInCalendars(to.event)) return null
  const entry = personalEntry(to, voice)
  const method = entry.status === 'cancelled' ? 'cancel' : 'publish'
  const row = await tx.portal.findFirst({ select: { contactEmail: true } })
  const organiser = { name: voice.portal, email: row?.contactEmail ?? ownAddress() }
  const about = { name: to.title, language: voice.language, method, organiser, madeAt: new Date() } as const
  return {
    name: 'event.ics',
    mediaType: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`,
    content: Buffer.from(writeCalendar(about, [entry])),
  }
}

function personalEntry(to: Addressee, { t, language }: Voice): CalendarEntry {
  const entry = toCalendarEntry(to.event, language)
  const online = onlineAddress(to)
  const reference = t('registrationMails.facts.reference', { reference: to.reference })
  const link = online ? t('registrationMails.facts.online', { address: online }) : ''
  return {
    ...entry,
    sequence: entry.sequence + turnsOf(to),
    status: entry.status === 'cancelled' ? 'cancelled' : statuses[to.state],
    location: online && to.event.attendance === 'online' ? online : entry.location,
    description: [link, reference, entry.description].filter(Boolean).join('\n\n'),
  }
}

const statuses: Record<RegistrationState, CalendarEntry['status']> = {
  pending: 'tentative',
  offered: 'tentative',
  waitlisted: 'tentative',
  confirmed: 'confirmed',
  attended: 'confirmed',
  declined: 'cancelled',
  cancelled: 'cancelled',
}

/**
 * How far somebody's own coming and going has moved the event on in their calendar: a cancellation has to be newer
 * than what it cancels, and a registration after it newer again. Nobody counts these; but each has its time, and the
 * seconds since the first registration only grow.
 */
function turnsOf({ id, state, createdAt, cancelledAt }: Addressee): number {
  const first = madeAt(id)
  const seconds = (until: Date) => Math.max(0, (until.getTime() - first) / 1000)
  if (state === 'cancelled' && cancelledAt) return 1 + Math.floor(seconds(cancelledAt))
  return seconds(createdAt) > 1 ? 1 + Math.ceil(seconds(createdAt)) : 0
}

/** The moment at which an id (UUIDv7) was made, in milliseconds: that of a row that is written anew stays. */
function madeAt(id: string): number {
  return parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}

function ownAddress(): string {
  const { from } = settings().mail
  return /<(.+)>$/.exec(from)?.[1] ?? from
}
