import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdEvent } from '@/lib/events/hold/mutations'
import type { OutcomeForm } from '@/lib/events/outcomes/schema'

/** Writes down a decision or an action, or changes the one that was read. */
export async function saveOutcome(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id, version, kind, text, responsible, dueOn, done }: OutcomeForm,
): Promise<{ ok: true } | Refusal> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const select = { doneAt: true, version: true }
  const before = id === null ? null : await tx.eventAction.findFirst({ where: { id, eventId }, select })
  if (id !== null && !before) return refuse('not-found')
  if (before && before.version !== version) return refuse('changed-meanwhile')
  const doneAt = done ? (before?.doneAt ?? new Date()) : null
  const said = { kind, text, responsible, dueOn: dueOn === null ? null : new Date(dueOn), doneAt }
  if (id !== null) {
    const data = { ...said, version: { increment: 1 } }
    await tx.eventAction.update({ where: { id }, data, select: { id: true } })
  } else {
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
