import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayManage } from '@/lib/desk/editable'
import { holdRecord } from '@/lib/desk/hold-record'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { touch } from '@/lib/server/touch'
import { Prisma } from '@/prisma/generated/client'

type TrashRefusal = Refusal<'not-found' | 'changed-meanwhile' | 'people-registered'>

type Which = { noun: NounName; id: string; batch?: string | undefined }

/** Takes a record out of sight. What links to it keeps its link, and shows it again once it is restored. */
export async function trashRecord(
  tx: Transaction,
  viewer: Viewer,
  which: Which,
): Promise<{ ok: true } | TrashRefusal> {
  return move(tx, viewer, which, 'trashed')
}

/** Brings a record back from the trash, with its texts in the states they had. */
export async function restoreRecord(
  tx: Transaction,
  viewer: Viewer,
  which: Which,
): Promise<{ ok: true } | TrashRefusal> {
  return move(tx, viewer, which, 'restored')
}

async function move(
  tx: Transaction,
  viewer: Viewer,
  { noun, id, batch }: Which,
  done: 'trashed' | 'restored',
): Promise<{ ok: true } | TrashRefusal> {
  if (!mayManage(viewer, noun)) return refuse('not-found')
  const held = await holdRecord(tx, viewer, { noun, id, trashed: done === 'restored' })
  if (!held.ok) return held
  const { kind, tags, heldBy } = nounOf(noun)
  if (done === 'trashed' && heldBy && (await isHeld(tx, noun, id, heldBy))) return refuse('people-registered')
  const when = done === 'trashed' ? Prisma.sql`now()` : Prisma.sql`NULL`
  await tx.$executeRaw`UPDATE ${Prisma.raw(noun)} SET trashed_at = ${when}, updated_at = now(), version = version + 1
    WHERE id = ${id}::uuid`
  await record(tx, viewer, `${kind}.${done}`, id, batch ? { batch } : undefined)
  await touch(tx, tags(id))
  return { ok: true }
}

/** Somebody counts on it, so it cannot just disappear. */
async function isHeld(tx: Transaction, noun: NounName, id: string, heldBy: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${Prisma.raw(noun)} record WHERE record.id = ${id}::uuid AND ${Prisma.raw(heldBy)}`
  return found.length > 0
}
