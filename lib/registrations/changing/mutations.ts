import 'server-only'
import { record } from '@/lib/audit/record'
import { countAttemptIn, limits } from '@/lib/auth/limits'
import { linkViewer, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { canRun } from '@/lib/events/policy'
import { checkAnswers, writeAnswers, type AnswerRefusal } from '@/lib/registrations/answers/mutations'
import { holdRegistration, isTheirs, type HeldRegistration } from '@/lib/registrations/cancelling/mutations'
import { checkChoices, writeChoices, type ChoiceRefusal } from '@/lib/registrations/choices/mutations'
import { registrationOfLink } from '@/lib/registrations/links/queries'
import { askForMail } from '@/lib/registrations/mails/ask-for-mail'
import { changesUntil } from '@/lib/registrations/rules'
import type { Change } from '@/lib/registrations/schema'

export type ChangeResult =
  | { ok: true }
  | Refusal<'not-found' | 'too-late'>
  | { ok: false; reason: 'too-often'; seconds: number }
  | AnswerRefusal
  | ChoiceRefusal

/** Changes what somebody said when they registered: by themselves until registration closes, by who runs the event at any time. */
export async function changeRegistration(
  tx: Transaction,
  viewer: Viewer,
  input: Change,
): Promise<ChangeResult> {
  const held = await holdRegistration(tx, input.id)
  if (!held) return refuse('not-found')
  const runs = canRun(viewer, held.event)
  if (!runs && !(await isTheirs(tx, viewer, held))) return refuse('not-found')
  return change(tx, viewer, held, input, runs)
}

/** The same for who holds the link of a mail, and needs no account for it. */
export async function changeByLink(
  tx: Transaction,
  { token, ...input }: Omit<Change, 'id'> & { token: string },
): Promise<ChangeResult> {
  const id = await registrationOfLink(token, tx)
  const held = id && (await holdRegistration(tx, id))
  return held ? change(tx, linkViewer('link'), held, { ...input, id }, false) : refuse('not-found')
}

async function change(
  tx: Transaction,
  viewer: Viewer,
  held: HeldRegistration,
  input: Change,
  runs: boolean,
): Promise<ChangeResult> {
  const { id, event, state } = held
  if (state === 'cancelled' || state === 'declined') return refuse('not-found')
  if (!runs && changesUntil(event) <= new Date()) return refuse('too-late')
  const seconds = await countAttemptIn(tx, limits.changeOf, id)
  if (seconds > 0) return { ok: false, reason: 'too-often', seconds }
  const answers = await checkAnswers(tx, event.id, input.answers)
  if (!answers.ok) return answers
  const choices = await checkChoices(tx, event.id, input.sessionIds, id)
  if (!choices.ok) return choices
  await tx.registration.update({ where: { id }, data: rowOf(held, input), select: { id: true } })
  await writeAnswers(tx, id, input.answers)
  await writeChoices(tx, id, input.sessionIds)
  await askForMail(tx, id, 'changed')
  await record(tx, viewer, 'registration.changed', id)
  return { ok: true }
}

function rowOf({ event }: HeldRegistration, { details, listed, attendance }: Change) {
  const { name, organisation, country, helix } = details
  return {
    listedAt: listed && event.participantsListed ? new Date() : null,
    ...(event.attendance === 'hybrid' && attendance && { attendance }),
    ...(name !== undefined && { name }),
    ...(organisation !== undefined && { organisation: organisation || null }),
    ...(country !== undefined && { country: country || null }),
    ...(helix !== undefined && { helix: helix || null }),
  }
}
