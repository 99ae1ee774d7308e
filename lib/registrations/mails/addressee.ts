import 'server-only'
import type { Transaction } from '@/lib/db'
import { calendarSelect, type CalendarEvent } from '@/lib/events/calendar/queries'
import { inLanguage } from '@/lib/i18n/translation'
import { placeInLine } from '@/lib/registrations/places/queries'
import type { RegistrationState } from '@/prisma/generated/enums'

/** Who gets a mail about their place, and everything that it says. */
export type Addressee = {
  id: string
  eventId: string
  email: string
  name: string
  language: string
  reference: string
  state: RegistrationState
  /** On the waiting list, from 1. */
  place: number | null
  offeredUntil: Date | null
  createdAt: Date
  cancelledAt: Date | null
  /** Break-outs that they picked. */
  sessions: string[]
  title: string
  event: CalendarEvent & { onlineUrl: string | null }
}

/** Null for who has no address any more, or no account that may be written to. */
export async function readAddressee(tx: Transaction, id: string): Promise<Addressee | null> {
  const row = await tx.registration.findUnique({ where: { id }, select })
  const email = row && (row.email ?? (row.account?.disabledAt === null ? row.account.email : null))
  if (!row || !email) return null
  const { account: _, sessions, event: about, eventId, position, ...registration } = row
  const event = { ...about, translations: readable(about.translations) }
  const { language } = row
  return {
    ...registration,
    eventId,
    email,
    place: await placeInLine(tx, { eventId, position }),
    sessions: sessions.map(({ session }) => inLanguage(session.translations, language)?.title ?? ''),
    title: inLanguage(event.translations, language)?.title ?? '',
    event,
  }
}

const words = { language: true, title: true, summary: true, updatedAt: true, status: true } as const

const select = {
  id: true,
  eventId: true,
  email: true,
  name: true,
  language: true,
  reference: true,
  state: true,
  position: true,
  offeredUntil: true,
  createdAt: true,
  cancelledAt: true,
  account: { select: { email: true, disabledAt: true } },
  sessions: {
    orderBy: { session: { position: 'asc' } },
    select: { session: { select: { translations: { select: { language: true, title: true } } } } },
  },
  event: { select: { ...calendarSelect, onlineUrl: true, translations: { select: words } } },
} as const

/** What was published, or of an event that was taken back what there is: those who registered know of it. */
function readable<Text extends { status: string }>(translations: readonly Text[]): Text[] {
  const published = translations.filter(({ status }) => status === 'published')
  return published.length > 0 ? published : [...translations]
}
