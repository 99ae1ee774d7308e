import 'server-only'
import { blocks, type CheckName } from '@/lib/articles/checks/rules'
import { publish } from '@/lib/articles/publishing/mutations'
import { unpublish, type Publication } from '@/lib/articles/publishing/undoing/mutations'
import { assign } from '@/lib/articles/review/mutations'
import { restore, trash } from '@/lib/articles/trash/mutations'
import type { Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'

/** The draft of a story in one language, as it was read in a list. */
export type Chosen = { id: string; language: string; version: number }

/** What became of each: one that is refused keeps none of the others back. */
export type Outcome<Undo> = {
  done: Undo[]
  refused: { id: string; language: string; reason: string; missing: CheckName[] }[]
}

/** Publishes many. What it returns, given to `unpublishMany`, is the way back. */
export async function publishMany(viewer: Viewer, chosen: readonly Chosen[]): Promise<Outcome<Publication>> {
  return each(chosen, async (one) => {
    const result = await inTransaction((tx) => publish(tx, viewer, one))
    return result.ok
      ? { ok: true, undo: { id: one.id, language: one.language, before: result.before } }
      : result
  })
}

/** Takes back what was published together: the public has what it had before, and the drafts are in review again. */
export async function unpublishMany(
  viewer: Viewer,
  chosen: readonly Publication[],
): Promise<Outcome<Publication>> {
  return each(chosen, async (one) => {
    const result = await inTransaction((tx) => unpublish(tx, viewer, one))
    return result.ok ? { ok: true, undo: one } : result
  })
}

export type Assignment = { id: string; language: string; assigneeId: string | null; dueOn: string | null }

/** Gives many to somebody. What it returns, given to it again, is the way back. */
export async function assignMany(
  viewer: Viewer,
  chosen: readonly Assignment[],
): Promise<Outcome<Assignment>> {
  return each(chosen, async (one) => {
    const result = await inTransaction((tx) => assign(tx, viewer, one))
    return result.ok ? { ok: true, undo: { id: one.id, language: one.language, ...result.before } } : result
  })
}

/** Throws many away. Undone by `restoreMany`. */
export async function trashMany(viewer: Viewer, ids: readonly string[]): Promise<Outcome<{ id: string }>> {
  return each(ids.map(asChosen), async ({ id }) => {
    const result = await inTransaction((tx) => trash(tx, viewer, { id }))
    return result.ok ? { ok: true, undo: { id } } : result
  })
}

export async function restoreMany(viewer: Viewer, ids: readonly string[]): Promise<Outcome<{ id: string }>> {
  return each(ids.map(asChosen), async ({ id }) => {
    const result = await inTransaction((tx) => restore(tx, viewer, { id }))
    return result.ok ? { ok: true, undo: { id } } : result
  })
}

function asChosen(id: string) {
  return { id, language: '' }
}

type Result<Undo> =
  { ok: true; undo: Undo } | { ok: false; reason: string; findings?: Parameters<typeof blocks>[0][] }

/** One after the other, each in a transaction of its own: a crowd of them in one would hold everybody up. */
async function each<One extends { id: string; language: string }, Undo>(
  chosen: readonly One[],
  work: (one: One) => Promise<Result<Undo>>,
): Promise<Outcome<Undo>> {
  const outcome: Outcome<Undo> = { done: [], refused: [] }
  for (const one of chosen) {
    const result = await work(one)
    if (result.ok) outcome.done.push(result.undo)
    else {
      const missing = (result.findings ?? []).filter(blocks).map(({ check }) => check)
      outcome.refused.push({ id: one.id, language: one.language, reason: result.reason, missing })
    }
  }
  return outcome
}
