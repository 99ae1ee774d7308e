import 'server-only'
import { v7 as uuid } from 'uuid'
import { afterCommit, type Transaction } from '@/lib/db'

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
 * once; every other one through the table, woken by NOTIFY where the database has it.
 */
export async function touch(tx: Transaction, tags: readonly string[]): Promise<void> {
  const unique = [...new Set(tags)]
  if (unique.length === 0) return
  const rows = unique.map((tag) => ({ id: uuid(), tag }))
  await tx.touchedTag.createMany({ data: rows })
  await tx.$executeRaw`SELECT pg_notify('pharos_touched', '')`
  afterCommit(tx, () => {
    if (listeners.size > 0) for (const { id } of rows) own.add(id)
    announce(unique)
  })
}

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
