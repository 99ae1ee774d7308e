import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdEvent } from '@/lib/events/hold/mutations'
import type { OutcomeForm } from '@/lib/events/outcomes/schema'

/** Writes down a decision or an action, or changes one. */
export async function saveOutcome(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id, kind, text, responsible, dueOn, done }: OutcomeForm,
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const before =
    id === null ? null : await tx.eventAction.findFirst({ where: { id, eventId }, select: { doneAt: true } })
  if (id !== null && !before) return refuse('not-found')
  const doneAt = done ? (before?.doneAt ?? new Date()) : null
  const said = { kind, text, responsible, dueOn: dueOn === null ? null : new Date(dueOn), doneAt }
  if (id !== null) await tx.eventAction.update({ where: { id }, data: said, select: { id: true } })
  else {
    const { _max } = await tx.eventAction.aggregate({ where: { eventId }, _max: { position: true } })
    const position = (_max.position ?? 0) + 1
    await tx.eventAction.create({ data: { id: uuid(), eventId, position, ...said }, select: { id: true } })
  }
  await record(tx, viewer, 'event.outcome-written', eventId, { kind })
  return { ok: true }
}

export async function removeOutcome(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id }: { eventId: string; id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const { count } = await tx.eventAction.deleteMany({ where: { id, eventId } })
  if (count === 0) return refuse('not-found')
  await record(tx, viewer, 'event.outcome-removed', eventId)
  return { ok: true }
}
