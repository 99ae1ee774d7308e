import 'server-only'
import type { Refusal, Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { openAgain, tellOfChange } from '@/lib/events/changes/mutations'
import { momentsAlong } from '@/lib/events/changes/rules'
import { alongBetween, isMovedWhole } from '@/lib/events/desk/rules'
import { holdEvent } from '@/lib/events/hold/mutations'
import { noticeOfImport, readBefore } from '@/lib/events/imported/queries'
import { statusAfter } from '@/lib/events/imported/rules'
import { changeEvent, type EventInput } from '@/lib/events/mutations'
import { moveAgenda } from '@/lib/events/sessions/moving/mutations'

/**
 * Takes over what a calendar says of a meeting that it brought before. As at the desk, whoever is registered is told
 * when it takes place at another time, elsewhere or not at all, and what hangs on its time moves along.
 */
export async function changeEventByImport(
  tx: Transaction,
  viewer: Viewer,
  input: EventInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  const { id } = input
  // What hangs on its time is written without another version of it: nobody does so between looking and writing.
  await holdEvent(tx, viewer, id)
  const before = await readBefore(tx, id)
  const notice = await noticeOfImport(tx, id, input)
  if (!before) return changeEvent(tx, viewer, input)
  const moved = isMovedWhole(before, input)
  const along = alongBetween(before, input)
  // A calendar that somebody subscribed to here takes over a change when its number is a higher one than before.
  const sequence = Math.max(input.sequence, before.sequence + (notice ? 1 : 0))
  const status = statusAfter(before, input, new Date())
  const said = { ...input, ...(moved && momentsAlong(before, along)), sequence, status }
  const changed = await changeEvent(tx, viewer, said)
  if (!changed.ok) return changed
  if (moved) await moveAgenda(tx, id, along)
  if (before.status === 'cancelled' && status !== 'cancelled') await openAgain(tx, id)
  if (notice) await tellOfChange(tx, viewer, id, notice.change)
  return changed
}
