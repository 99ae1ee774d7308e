import 'server-only'
import { v7 as uuid } from 'uuid'
import { afterCommit, type Transaction } from '@/lib/db'
import type { JobData, JobName } from '@/lib/jobs/names'
import { wakeRunner } from '@/lib/jobs/wake'
import { Prisma } from '@/prisma/generated/client'

/**
 * Writes down work for later, in the transaction that calls for it: it is done once, by one instance, also after a crash.
 * @param options.key work of the same key waits once: asked for again, it moves to the later request's time
 * @param options.runAt not before
 */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  name: Name,
  data: JobData[Name],
  { key, runAt = new Date() }: { key?: string; runAt?: Date } = {},
): Promise<void> {
  const row = { name, data, runAt, state: 'waiting' as const }
  if (key === undefined) await tx.job.create({ data: { id: uuid(), ...row }, select: { id: true } })
  else
    await tx.job.upsert({
      where: { key },
      create: { id: uuid(), key, ...row },
      update: { ...row, attempts: 0, error: null, finishedAt: null },
      select: { id: true },
    })
  afterCommit(tx, wakeRunner)
}

/**
 * The same as a part of another statement of the transaction, where a crowd waits for it.
 * @param from none without a row of it
 */
export function jobRow<Name extends JobName>(
  tx: Transaction,
  name: Name,
  data: JobData[Name],
  from: Prisma.Sql,
): Prisma.Sql {
  afterCommit(tx, wakeRunner)
  return Prisma.sql`
    INSERT INTO jobs (id, name, data, run_at)
    SELECT ${uuid()}::uuid, ${name}, ${JSON.stringify(data)}::jsonb, ${new Date()}::timestamptz FROM ${from}`
}

/** Takes back work that has not begun. */
export async function dequeue(tx: Transaction, key: string): Promise<void> {
  await tx.job.deleteMany({ where: { key, state: 'waiting' } })
}
