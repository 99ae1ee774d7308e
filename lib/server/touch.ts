import 'server-only'
import { v7 as uuid } from 'uuid'
import { afterCommit, type Transaction } from '@/lib/db'

type Listener = (tags: readonly string[]) => void

const shared = globalThis as typeof globalThis & { pharosTouched?: Set<Listener> }
const listeners = (shared.pharosTouched ??= new Set<Listener>())

/**
 * Says, in the transaction of a write, which pages are old once it is committed. This process hears it at
 * once; every other one through the table, woken by NOTIFY where the database has it.
 */
export async function touch(tx: Transaction, tags: readonly string[]): Promise<void> {
  const unique = [...new Set(tags)]
  if (unique.length === 0) return
  await tx.touchedTag.createMany({ data: unique.map((tag) => ({ id: uuid(), tag })) })
  await tx.$executeRaw`SELECT pg_notify('pharos_touched', '')`
  afterCommit(tx, () => announce(unique))
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
