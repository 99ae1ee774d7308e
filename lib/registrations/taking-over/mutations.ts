import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Prisma, Transaction } from '@/lib/db'
import type { AnswerValue } from '@/lib/registrations/answers/rules'
import { lockEvent, touchPlaces } from '@/lib/registrations/places/mutations'
import { countPlaces } from '@/lib/registrations/places/queries'
import { newReference } from '@/lib/registrations/references/rules'
import { columnsOf } from '@/lib/registrations/states/rules'
import type { Helix } from '@/prisma/generated/enums'

export type TakenOver = {
  name: string
  /** Lower case. */
  email: string
  organisation: string
  country: string
  helix: Helix
  registeredAt: Date
  /** Of the break-outs picked. */
  sessionIds: string[]
  answers: { questionId: string; value: AnswerValue; sensitive: boolean }[]
}

/**
 * Takes over who registered elsewhere, in the order in which they did: places first, then the waiting list. Nobody is
 * written to, since they know.
 */
export async function takeOverRegistrations(
  tx: Transaction,
  viewer: Viewer,
  { eventId, people }: { eventId: string; people: readonly TakenOver[] },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const event = await lockEvent(tx, eventId)
  if (!event) return refuse('not-found')
  const { left, lastPosition } = await countPlaces(tx, event)
  const attendance = event.attendance === 'hybrid' ? 'in_person' : event.attendance
  for (const [index, { registeredAt, sessionIds, answers, ...person }] of people.entries()) {
    const waits = left === null ? 0 : index + 1 - left
    const columns =
      waits > 0
        ? columnsOf('waitlisted', registeredAt, { position: lastPosition + waits })
        : columnsOf('confirmed', registeredAt)
    const own = { id: uuid(), eventId, reference: newReference(), createdAt: registeredAt }
    await tx.registration.create({
      data: {
        ...{ ...own, ...person, ...columns, attendance },
        sessions: { create: sessionIds.map((sessionId) => ({ sessionId })) },
        answers: {
          create: answers.map(({ questionId, value, sensitive }) => ({
            questionId,
            value: value as Prisma.InputJsonValue,
            consentedAt: sensitive ? registeredAt : null,
          })),
        },
      },
      select: { id: true },
    })
  }
  await touchPlaces(tx, event)
  await record(tx, viewer, 'event.registrations-taken-over', eventId, { people: people.length })
  return { ok: true }
}
