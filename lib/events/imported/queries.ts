import 'server-only'
import type { Transaction } from '@/lib/db'
import { changeToTell } from '@/lib/events/imported/rules'
import { countConcerned } from '@/lib/registrations/notices/queries'
import type { EventChange } from '@/lib/registrations/notices/rules'

type Reader = Pick<Transaction, 'event' | 'registration'>

/** A meeting as it is before a calendar says it otherwise. */
export async function readBefore(tx: Reader, id: string) {
  const event = await tx.event.findUnique({ where: { id }, select })
  if (!event) return null
  const { translations, ...before } = event
  return { ...before, published: translations.some(({ status }) => status === 'published') }
}

const select = {
  ...{ status: true, sequence: true, startsAt: true, endsAt: true, timeZone: true, precision: true },
  ...{ attendance: true, placeName: true, placeAddress: true, onlineUrl: true },
  ...{ registrationOpensAt: true, registrationClosesAt: true, slidesShownAt: true },
  translations: { select: { status: true } },
} as const

/** What would be told, and to how many people, if a calendar's word were taken over; null when nobody would be. */
export async function noticeOfImport(
  tx: Reader,
  id: string,
  after: Parameters<typeof changeToTell>[1],
): Promise<{ change: EventChange; people: number } | null> {
  const before = await readBefore(tx, id)
  const change = before && changeToTell(before, after, new Date())
  return change && { change, people: await countConcerned(tx, id) }
}
