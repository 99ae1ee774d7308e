import 'server-only'
import { record } from '@/lib/audit/record'
import { linkViewer, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdRegistration, isTheirs } from '@/lib/registrations/cancelling/mutations'
import { registrationOfLink } from '@/lib/registrations/links/queries'

type Left = { ok: true } | Refusal<'not-found'>

/**
 * Takes oneself off the list that other participants see. Answers are kept as they are once registration has closed;
 * what somebody agreed to they can take back at any time.
 */
export async function leaveList(tx: Transaction, viewer: Viewer, { id }: { id: string }): Promise<Left> {
  const held = await holdRegistration(tx, id)
  return held && (await isTheirs(tx, viewer, held)) ? leave(tx, viewer, id) : refuse('not-found')
}

/** The same for who holds the link of a mail, and needs no account for it. */
export async function leaveListByLink(tx: Transaction, { token }: { token: string }): Promise<Left> {
  const id = await registrationOfLink(token, tx)
  const held = id && (await holdRegistration(tx, id))
  return held ? leave(tx, linkViewer('link'), held.id) : refuse('not-found')
}

async function leave(tx: Transaction, viewer: Viewer, id: string): Promise<Left> {
  const { count } = await tx.registration.updateMany({
    where: { id, listedAt: { not: null } },
    data: { listedAt: null },
  })
  if (count > 0) await record(tx, viewer, 'registration.unlisted', id)
  return { ok: true }
}
