import 'server-only'
import { record } from '@/lib/audit/record'
import { systemViewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { writeTotals } from '@/lib/events/closing/mutations'
import { answersForgottenOn, forgottenOn } from '@/lib/events/closing/rules'

type Ended = { id: string; endsAt: Date; retentionDays: number | null; closedAt: Date | null }

/** Lets go of what is over of one meeting. @param days of the portal, where the meeting says nothing of it */
export async function forgetOf(
  tx: Transaction,
  { id, days, now }: { id: string; days: number; now: Date },
): Promise<void> {
  // Whoever registers, corrects or closes waits meanwhile; what is read after this is what there is.
  await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${id}::uuid FOR UPDATE`
  const event = await tx.event.findUnique({
    where: { id, endsAt: { lt: now }, forgottenAt: null },
    select: { id: true, endsAt: true, retentionDays: true, closedAt: true },
  })
  if (!event) return
  if (forgottenOn(event, days) <= now) await forgetAll(tx, event, now)
  else await forgetAnswers(tx, event, { days, now })
}

async function forgetAnswers(
  tx: Transaction,
  event: Ended,
  { days, now }: { days: number; now: Date },
): Promise<void> {
  const questions = await tx.registrationQuestion.findMany({
    where: { eventId: event.id },
    select: { id: true, sensitive: true, retentionDays: true },
  })
  const over = questions.filter((question) => answersForgottenOn(question, event, days) <= now)
  const { count } = await tx.registrationAnswer.deleteMany({
    where: { questionId: { in: over.map(({ id }) => id) } },
  })
  if (count > 0) await record(tx, retention, 'event.answers-forgotten', event.id, { answers: count })
}

async function forgetAll(tx: Transaction, { id: eventId, closedAt }: Ended, now: Date): Promise<void> {
  // Nobody closed it: its totals are written now, or never.
  if (!closedAt) await writeTotals(tx, eventId)
  const registration = { eventId }
  const answers = await tx.registrationAnswer.deleteMany({ where: { registration } })
  await tx.registrationSession.deleteMany({ where: { registration } })
  const ids = (await tx.registration.findMany({ where: registration, select: { id: true } })).map(
    ({ id }) => id,
  )
  await tx.signedLink.deleteMany({ where: { kind: 'registration', recordId: { in: ids } } })
  const registrations = await tx.registration.updateMany({
    where: { eventId, erasedAt: null },
    data: {
      ...{ accountId: null, email: null, name: '', organisation: null, country: null, helix: null },
      ...{ listedAt: null, decidedReason: null, erasedAt: now },
    },
  })
  const invitations = await tx.eventInvitation.deleteMany({ where: { eventId } })
  await tx.event.update({ where: { id: eventId }, data: { forgottenAt: now }, select: { id: true } })
  await record(tx, retention, 'event.forgotten', eventId, {
    registrations: registrations.count,
    answers: answers.count,
    invitations: invitations.count,
  })
}

const retention = systemViewer('retention')
