import 'server-only'
import { v7 as uuid } from 'uuid'
import {
  assignMany,
  publishMany,
  restoreMany,
  trashMany,
  unpublishMany,
  type Chosen,
  type Outcome,
} from '@/lib/articles/bulk/mutations'
import { getBatchOf, type Batch, type BatchVerb } from '@/lib/articles/bulk/batches/queries'
import { listPagesOf } from '@/lib/articles/publishing/readable/queries'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { inTransaction, type Prisma } from '@/lib/db'
import { makeReadable } from '@/lib/server/readable'

type Together = {
  verb: BatchVerb
  chosen: readonly Chosen[]
  assigneeId?: string | null
  dueOn?: string | null
}

/** Does the same to many drafts. @returns under what it is told of and can be taken back */
export async function doTogether(
  viewer: Viewer,
  together: Together,
): Promise<{ ok: true; batch: string } | Refusal<'not-found'>> {
  if (!isStaff(viewer)) return refuse('not-found')
  const outcome = await act(viewer, together)
  const batch = uuid()
  const data = { batch, verb: together.verb, ...outcome } as unknown as Prisma.InputJsonObject
  await inTransaction((tx) => record(tx, viewer, 'article.batch', null, data))
  if (together.verb === 'publish') {
    const done = new Set(outcome.done.map(({ id }) => id))
    await makeReadable(() => listPagesOf(together.chosen.filter(({ id }) => done.has(id))))
  }
  return { ok: true, batch }
}

function act(
  viewer: Viewer,
  { verb, chosen, assigneeId = null, dueOn = null }: Together,
): Promise<Outcome<{ id: string }>> {
  const ids = [...new Set(chosen.map(({ id }) => id))]
  switch (verb) {
    case 'publish':
      return publishMany(viewer, chosen)
    case 'assign':
      return assignMany(
        viewer,
        chosen.map(({ id, language }) => ({ id, language, assigneeId, dueOn })),
      )
    case 'trash':
      return trashMany(viewer, ids)
    case 'restore':
      return restoreMany(viewer, ids)
  }
}

/** Takes back what somebody did together, of exactly those that it changed. */
export async function undoTogether(
  viewer: Viewer,
  { batch }: { batch: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!isStaff(viewer)) return refuse('not-found')
  const made = await getBatchOf(viewer, batch)
  if (!made) return refuse('not-found')
  await reverse(viewer, made)
  await inTransaction((tx) => record(tx, viewer, 'article.batch-undone', null, { batch }))
  return { ok: true }
}

function reverse(viewer: Viewer, made: Batch): Promise<unknown> {
  switch (made.verb) {
    case 'publish':
      return unpublishMany(viewer, made.done)
    case 'assign':
      return assignMany(viewer, made.done)
    case 'trash':
      return restoreMany(viewer, idsOf(made.done))
    case 'restore':
      return trashMany(viewer, idsOf(made.done))
  }
}

function idsOf(done: readonly { id: string }[]): string[] {
  return done.map(({ id }) => id)
}
