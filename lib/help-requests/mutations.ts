import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { readLink } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mailDesk } from '@/lib/help-requests/mails/desk'
import { mailReceipt } from '@/lib/help-requests/mails/requester'
import { keptDays, mostReplies, newReference, unansweredDays } from '@/lib/help-requests/rules'
import type { AskForHelp } from '@/lib/help-requests/schema'
import { mentionable } from '@/lib/i18n/named'

/**
 * Writes to the helpdesk. The receipt goes to an address that nobody has confirmed, so it says the number and nothing
 * of what was written.
 * @param input.receipt false where the address has had enough of them for today
 * @returns the number
 */
export async function askForHelp(
  tx: Transaction,
  viewer: Viewer,
  { service, receipt, ...request }: AskForHelp & { receipt: boolean },
): Promise<{ ok: true; reference: string }> {
  const about = service
    ? await tx.service.findFirst({ where: { slug: service, ...mentionable }, select: { id: true } })
    : null
  const [id, reference] = [uuid(), newReference()]
  await tx.helpRequest.create({
    data: { id, reference, serviceId: about?.id ?? null, ...request },
    select: { id: true },
  })
  if (receipt) await mailReceipt(tx, { id, reference, ...request })
  await mailDesk(tx, id, 'asked')
  await record(tx, viewer, 'help_request.asked', id)
  return { ok: true, reference }
}

/** Adds to one's own request, by the mailed link; it is open again then. */
export async function addReply(
  tx: Transaction,
  viewer: Viewer,
  { token, text }: { token: string; text: string },
): Promise<{ ok: true } | Refusal<'link-over' | 'tooMany'>> {
  const link = await readLink('help_request', token, tx)
  const requestId = link?.about?.id ?? ''
  const there = link ? await tx.helpRequest.count({ where: { id: requestId } }) : 0
  if (there === 0) return refuse('link-over')
  if ((await tx.helpReply.count({ where: { requestId } })) >= mostReplies) return refuse('tooMany')
  await tx.helpReply.create({ data: { id: uuid(), requestId, fromDesk: false, text }, select: { id: true } })
  await tx.helpRequest.update({ where: { id: requestId }, data: { state: 'open' }, select: { id: true } })
  await mailDesk(tx, requestId, 'added')
  await record(tx, viewer, 'help_request.added-to', requestId)
  return { ok: true }
}

/** Removes requests that nobody waits for, some time after the last word, with everything that was said. */
export async function forgetRequests(tx: Transaction, now: Date): Promise<number> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * 24 * 3_600_000) })
  const { count } = await tx.helpRequest.deleteMany({
    where: {
      OR: [
        { state: { in: ['answered', 'closed'] }, updatedAt: before(keptDays) },
        { updatedAt: before(unansweredDays) },
      ],
    },
  })
  return count
}
