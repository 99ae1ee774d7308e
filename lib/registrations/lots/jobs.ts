import 'server-only'
import { db, inTransaction, type Prisma, type Transaction } from '@/lib/db'
import { mailKey } from '@/lib/registrations/mails/keys'
import { mailRegistration, type RegistrationMail } from '@/lib/registrations/mails/mail-registration'

/** Mails that one transaction writes: short enough that nobody who registers meanwhile waits for it. */
const lot = 50

type Mailing = {
  kind: RegistrationMail
  eventId: string
  /** Names the occasion: nobody is mailed twice on the same one. */
  occasion: string
  /** Whom of those at the event. */
  to: Prisma.RegistrationWhereInput
  reason?: string | undefined
  /** Looked at before every lot: what was right when the first went out may not be any more. */
  isRight: (tx: Transaction) => Promise<boolean>
}

/** Writes a mail to each of many, in lots. Begun anew after a crash it goes on where it stopped. */
export async function mailEach(mailing: Mailing, signal: AbortSignal): Promise<void> {
  let after: string | null = null
  do {
    signal.throwIfAborted()
    const ids: string[] = await nextOf(mailing, after)
    if (ids.length === 0) return
    const right = await inTransaction((tx) => mailLot(tx, ids, mailing), { seconds: 60 })
    if (!right) return
    after = ids.at(-1) ?? null
  } while (after !== null)
}

async function nextOf({ eventId, to }: Mailing, after: string | null): Promise<string[]> {
  const rows = await db.registration.findMany({
    where: { AND: [{ eventId }, to, after === null ? {} : { id: { gt: after } }] },
    orderBy: { id: 'asc' },
    take: lot,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function mailLot(tx: Transaction, ids: string[], mailing: Mailing): Promise<boolean> {
  const { kind, eventId, occasion, reason, isRight } = mailing
  if (!(await isRight(tx))) return false
  const each = ids.map((id) => ({ id, occasion: `${occasion} ${id}` }))
  const keyOf = (own: { occasion: string }) => mailKey(eventId, own.occasion)
  const written = await tx.outboxMail.findMany({
    where: { key: { in: each.map(keyOf) } },
    select: { key: true },
  })
  const done = new Set(written.map(({ key }) => key))
  for (const own of each)
    if (!done.has(keyOf(own)))
      await mailRegistration(tx, own.id, kind, { occasion: own.occasion, ...(reason && { reason }) })
  return true
}
