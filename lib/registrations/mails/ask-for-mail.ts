import 'server-only'
import { v7 as uuid } from 'uuid'
import { inTransaction, type Transaction } from '@/lib/db'
import { enqueue, jobRow } from '@/lib/jobs/enqueue'
import type { JobData } from '@/lib/jobs/names'
import { mailRegistration, type RegistrationMail } from '@/lib/registrations/mails/mail-registration'
import type { Prisma } from '@/prisma/generated/client'
import type { RegistrationState } from '@/prisma/generated/enums'

/**
 * Has somebody told about their place once this is committed. A mail takes many reads to write, and whoever registers
 * holds the event's row: a thousand people who want the last places would wait for each other's mails.
 */
export async function askForMail(
  tx: Transaction,
  registrationId: string,
  kind: RegistrationMail,
  { reason }: { reason?: string } = {},
): Promise<void> {
  await enqueue(tx, 'mail-registration', { registrationId, kind, mailId: uuid(), ...(reason && { reason }) })
}

/** The same as a part of another statement. @param from none without a row of it */
export function askedMail(
  tx: Transaction,
  registrationId: string,
  kind: RegistrationMail,
  from: Prisma.Sql,
): Prisma.Sql {
  return jobRow(tx, 'mail-registration', { registrationId, kind, mailId: uuid() }, from)
}

/** Writes the mail that was asked for, once: not again after a crash, and not when it is true no more. */
export async function writeMail({
  registrationId,
  kind,
  mailId,
  reason,
}: JobData['mail-registration']): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await tx.registration.findUnique({ where: { id: registrationId }, select: { state: true } })
    const states = statesOf[kind]
    if (!row || (states && !states.includes(row.state))) return
    await mailRegistration(tx, registrationId, kind, {
      occasion: mailId,
      ...(reason && { reason }),
    })
  })
}

/** Whoever has moved on by the time that a mail is written is told what they moved on to, and that alone. */
const statesOf: Partial<Record<RegistrationMail, readonly RegistrationState[]>> = {
  pending: ['pending'],
  confirmed: ['confirmed', 'attended'],
  promoted: ['confirmed', 'attended'],
  waitlisted: ['waitlisted'],
  offered: ['offered'],
  declined: ['declined'],
  cancelled: ['cancelled'],
  removed: ['cancelled'],
  lapsed: ['cancelled'],
}
