import 'server-only'
import type { Transaction } from '@/lib/db'
import { lockEvent, promote, touchPlaces } from '@/lib/registrations/places/mutations'
import { columnsOf } from '@/lib/registrations/states/rules'

/**
 * Empties the registrations of somebody who is erased. Places at events to come are given back and go to who waits;
 * those at past events stay in the numbers, of nobody.
 * @param who their account and its address, in lower case
 */
export async function eraseRegistrations(
  tx: Transaction,
  { accountId, email }: { accountId: string; email: string },
): Promise<void> {
  const now = new Date()
  const theirs = { OR: [{ accountId }, { email }] }
  await tx.registrationAnswer.deleteMany({ where: { registration: theirs } })
  const toCome = await tx.registration.findMany({
    where: {
      ...theirs,
      state: { in: ['pending', 'offered', 'confirmed', 'waitlisted'] },
      event: { endsAt: { gt: now } },
    },
    // Whoever holds several events holds them in the same order as everybody.
    orderBy: { eventId: 'asc' },
    select: { id: true, eventId: true },
  })
  for (const { id, eventId } of toCome) await giveBack(tx, id, eventId, now)
  await tx.registration.updateMany({
    where: theirs,
    data: {
      ...{ accountId: null, email: null, name: '', organisation: null },
      ...{ decidedReason: null, listedAt: null, erasedAt: now },
    },
  })
}

async function giveBack(tx: Transaction, id: string, eventId: string, now: Date): Promise<void> {
  const event = await lockEvent(tx, eventId)
  await tx.registration.update({ where: { id }, data: columnsOf('cancelled', now), select: { id: true } })
  await tx.registrationSession.deleteMany({ where: { registrationId: id } })
  if (!event) return
  await touchPlaces(tx, event)
  await promote(tx, event, now)
}
