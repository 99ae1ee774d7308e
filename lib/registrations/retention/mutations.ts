import 'server-only'
import { record } from '@/lib/audit/record'
import { systemViewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { writeTotals } from '@/lib/events/closing/mutations'
import { answersForgottenOn, forgottenOn } from '@/lib/events/closing/rules'
import { mailsOfEvent } from '@/lib/registrations/mails/keys'

type Ended = {
  id: string
  endsAt: Date
  retentionDays: number | null
  closedAt: Date | null
  forgottenAt: Date | null
}

/** Lets go of what is over of one meeting. @param days of the portal, where the meeting says nothing of it */
export async function forgetOf(
  tx: Transaction,
  { id, days, now }: { id: string; days: number; now: Date },
): Promise<void> {
  // Whoever registers, corrects or closes waits meanwhile; what is read after this is what there is.
  await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${id}::uuid FOR UPDATE`
  const event = await tx.event.findUnique({
    where: { id, endsAt: { lt: now } },
    select: { id: true, endsAt: true, retentionDays: true, closedAt: true, forgottenAt: true },
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

async function forgetAll(tx: Transaction, event: Ended, now: Date): Promise<void> {
  const { id: eventId, closedAt, forgottenAt } = event
  // Nobody closed it: its totals are written now, or never.
  if (!closedAt && !forgottenAt) await writeTotals(tx, eventId)
  const registration = { eventId }
  const answers = await tx.registrationAnswer.deleteMany({ where: { registration } })
  await tx.registrationSession.deleteMany({ where: { registration } })
  await forgetTraces(tx, eventId)
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

/** What names people beside their registrations: links, mails, and the log of who did what with their own. */
async function forgetTraces(tx: Transaction, eventId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM signed_links USING registrations r
    WHERE r.event_id = ${eventId}::uuid AND kind = 'registration' AND record_id = r.id`
  await tx.$executeRaw`
    UPDATE audit_entries a SET account_id = NULL FROM registrations r
    WHERE r.event_id = ${eventId}::uuid AND a.kind = 'registration' AND a.record_id = r.id
      AND a.account_id = r.account_id`
  await tx.outboxMail.deleteMany({
    where: { key: { startsWith: mailsOfEvent(eventId) } },
  })
}

const retention = systemViewer('retention')
