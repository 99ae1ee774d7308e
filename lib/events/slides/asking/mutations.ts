import 'server-only'
import { record } from '@/lib/audit/record'
import { issueLink, revokeLinks } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdEvent } from '@/lib/events/hold/mutations'
import { mailSlidesRequest } from '@/lib/events/slides/mails/request'
import { hoursToSend } from '@/lib/events/slides/rules'
import type { AskSpeaker } from '@/lib/events/slides/schema'

type Asked = { ok: true } | Refusal<'not-found' | 'no-address'>

/** Mails a speaker a link by which they send their slides; the one before no longer holds, wherever it was sent. */
export async function askSpeaker(
  tx: Transaction,
  viewer: Viewer,
  { eventId, contributionId, personId, email }: AskSpeaker,
): Promise<Asked> {
  const event = await holdEvent(tx, viewer, eventId)
  if (!event) return refuse('not-found')
  const speaker = await tx.contributionPerson.findFirst({
    where: { contributionId, personId, contribution: { eventId } },
    select: { person: { select: { email: true, translations: { select: { language: true, name: true } } } } },
  })
  if (!speaker) return refuse('not-found')
  const to = (email ?? speaker.person.email)?.toLowerCase()
  if (!to) return refuse('no-address')
  const about = { kind: 'contribution' as const, id: contributionId }
  const hours = hoursToSend(event.endsAt, new Date())
  await revokeLinks(tx, 'upload', { about, said: ['personId', personId] })
  // Two speakers may share an address: each has a link of their own.
  const link = { purpose: 'upload', email: to, about, hours, data: { personId }, beside: true } as const
  const token = await issueLink(tx, link)
  await mailSlidesRequest(tx, { to, contributionId, token })
  await record(tx, viewer, 'contribution.slides-asked', contributionId)
  return { ok: true }
}

/** Asks everybody of a meeting again whose slides are due and did not come, and who can be reached. @returns how many */
export async function remindSpeakers(
  tx: Transaction,
  viewer: Viewer,
  { eventId }: { eventId: string },
): Promise<{ ok: true; asked: number } | Refusal<'not-found'>> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const missing = await tx.contributionPerson.findMany({
    where: {
      person: { email: { not: null } },
      contribution: { eventId, slidesDueAt: { not: null }, documents: { none: {} } },
    },
    orderBy: [{ contributionId: 'asc' }, { position: 'asc' }],
    select: { contributionId: true, personId: true },
  })
  for (const { contributionId, personId } of missing)
    await askSpeaker(tx, viewer, { eventId, contributionId, personId, email: null })
  return { ok: true, asked: missing.length }
}
