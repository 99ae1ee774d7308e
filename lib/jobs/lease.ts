import 'server-only'
import { v7 as uuid } from 'uuid'
import { db } from '@/lib/db'
import type { JobName } from '@/lib/jobs/names'

export type TakenJob = {
  id: string
  name: JobName
  data: unknown
  /** This one included. */
  attempts: number
  maxAttempts: number
  /** Names this taking, so that one whose lease ran out cannot settle what another has in hand. */
  takenBy: string
}

/** Seconds for which work is in hand unless the lease is renewed. */
export const leaseSeconds = 30

/**
 * Takes the work that has waited longest, also from an instance that died over it. One statement of its own: nothing
 * stays locked meanwhile, and no two get the same work, neither where rows are locked (Postgres) nor where one
 * backend serves all (embedded). Time is the database's, since instances may disagree about theirs.
 */
export async function takeJob(names: readonly JobName[]): Promise<TakenJob | null> {
  const rows = await db.$queryRaw<TakenJob[]>`
    UPDATE jobs
    SET state = 'running', taken_by = ${uuid()}, attempts = attempts + 1,
        taken_until = now() + ${leaseSeconds} * interval '1 second'
    WHERE id = (
      SELECT id FROM jobs
      WHERE name = ANY(${names})
        AND ((state = 'waiting' AND run_at <= now()) OR state = 'running')
        AND (taken_until IS NULL OR taken_until < now())
      ORDER BY run_at, id
      LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    RETURNING id::text AS id, name, data, attempts, max_attempts AS "maxAttempts", taken_by AS "takenBy"`
  return rows[0] ?? null
}

/** @returns false when the work is no longer in hand */
export async function renewLease({ id, takenBy }: TakenJob): Promise<boolean> {
  const renewed = await db.$executeRaw`
    UPDATE jobs SET taken_until = now() + ${leaseSeconds} * interval '1 second'
    WHERE id = ${id}::uuid AND taken_by = ${takenBy}`
  return renewed > 0
}

/**
 * Writes down that the work is done; its key is free again. Work that was asked for once more meanwhile waits already,
 * and is only let go.
 */
export async function settleDone({ id, takenBy }: TakenJob): Promise<void> {
  await db.$executeRaw`
    UPDATE jobs
    SET taken_by = NULL, taken_until = NULL,
        state = CASE state WHEN 'running' THEN 'done' ELSE state END,
        key = CASE state WHEN 'running' THEN NULL ELSE key END,
        error = CASE state WHEN 'running' THEN NULL ELSE error END,
        finished_at = CASE state WHEN 'running' THEN now() END
    WHERE id = ${id}::uuid AND taken_by = ${takenBy}`
}

/**
 * Writes down that the work failed.
 * @param retryAfter seconds until it is tried again; null: never
 */
export async function settleFailed(job: TakenJob, error: string, retryAfter: number | null): Promise<void> {
  await db.$executeRaw`
    UPDATE jobs
    SET taken_by = NULL, taken_until = NULL, error = ${error},
        state = CASE WHEN state = 'running' AND ${retryAfter === null} THEN 'failed'
                     ELSE 'waiting' END::job_state,
        run_at = CASE state WHEN 'running' THEN now() + ${retryAfter ?? 0} * interval '1 second' ELSE run_at END,
        finished_at = CASE WHEN state = 'running' AND ${retryAfter === null} THEN now() END
    WHERE id = ${job.id}::uuid AND taken_by = ${job.takenBy}`
}
