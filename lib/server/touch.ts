import 'server-only'
import { v7 as uuid } from 'uuid'
import { afterCommit, type Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

type Listener = (tags: readonly string[]) => void

const shared = globalThis as typeof globalThis & {
  pharosTouched?: Set<Listener>
  pharosOwnTouches?: Set<string>
}
const listeners = (shared.pharosTouched ??= new Set<Listener>())
/** Rows that this process wrote and its own watch has yet to come by. */
const own = (shared.pharosOwnTouches ??= new Set<string>())

/**
 * Says, in the transaction of a write, which pages are old once it is committed. This process hears it at
 * once; every other one through the table, whose trigger wakes them by NOTIFY where the database has it.
 */
export async function touch(tx: Transaction, tags: readonly string[]): Promise<void> {
  const before = touchedIn.get(tx)
  const fresh = [...new Set(tags)].filter((tag) => !before?.has(tag))
  if (fresh.length === 0) return
  const rows = fresh.map((tag) => ({ id: uuid(), tag }))
  await tx.touchedTag.createMany({ data: rows })
  touchedIn.set(tx, new Set([...(before ?? []), ...fresh]))
  announceOnceCommitted(tx, rows)
}

/**
 * The same as a part of another statement, where a crowd waits for it.
 * @param from nothing is written without a row of it
 * @returns what to call when something was
 */
export function touchedRow(
  tag: string,
  from: Prisma.Sql,
): { row: Prisma.Sql; written: (tx: Transaction) => void } {
  const id = uuid()
  return {
    row: Prisma.sql`INSERT INTO touched_tags (id, tag) SELECT ${id}::uuid, ${tag} FROM ${from}`,
    written: (tx) => announceOnceCommitted(tx, [{ id, tag }]),
  }
}

function announceOnceCommitted(tx: Transaction, rows: readonly { id: string; tag: string }[]): void {
  afterCommit(tx, () => {
    if (listeners.size > 0) for (const { id } of rows) own.add(id)
    announce(rows.map(({ tag }) => tag))
  })
}

/** What a transaction has touched already: an import writes a thousand records under the tag of one list. */
const touchedIn = new WeakMap<Transaction, Set<string>>()

/** Whether a row is this process's own, and thereby announced already. Asked once for each. */
export function wasAnnounced(id: string): boolean {
  return own.delete(id)
}

/** Tells this process's listeners. */
export function announce(tags: readonly string[]): void {
  for (const listener of listeners) listener(tags)
}

/** Hears of every touched tag, whoever touched it. Returns the way to stop. */
export function onTouched(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
