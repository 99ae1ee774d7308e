import 'server-only'
import { inOneSentence, secondsUntilRetry } from '@/lib/jobs/back-off'
import type { JobHandlers } from '@/lib/jobs/handlers'
import { leaseSeconds, renewLease, settleDone, settleFailed, takeJob, type TakenJob } from '@/lib/jobs/lease'
import type { JobName } from '@/lib/jobs/names'
import { settled } from '@/lib/jobs/settled'

const backOff = { first: 5, longest: 60 * 60 }

/** Takes one job and does it. Returns false when none is due. No transaction is open meanwhile. */
export async function doNextJob(handlers: JobHandlers, stopping: AbortSignal): Promise<boolean> {
  const job = await takeJob(Object.keys(handlers) as JobName[])
  if (!job) return false
  const failure = await attempt(job, handlers, stopping)
  await settled(() => (failure ? settleFailed(job, failure.error, failure.retryAfter) : settleDone(job)))
  return true
}

type Failure = { error: string; retryAfter: number | null }

async function attempt(job: TakenJob, handlers: JobHandlers, stopping: AbortSignal): Promise<Failure | null> {
  // Only the attempts of an instance that died come to more than there may be: it may die of the work itself.
  if (job.attempts > job.maxAttempts) {
    return { error: `The portal ended in the middle of it ${job.maxAttempts} times.`, retryAfter: null }
  }
  const lost = new AbortController()
  const renewing = setInterval(() => void keep(job, lost), (leaseSeconds / 3) * 1000)
  try {
    const handle = handlers[job.name] as (data: unknown, signal: AbortSignal) => Promise<void>
    await handle(job.data, AbortSignal.any([stopping, lost.signal]))
    return null
  } catch (error) {
    console.error(`Job ${job.name} ${job.id} failed (attempt ${job.attempts} of ${job.maxAttempts}).`, error)
    const last = job.attempts >= job.maxAttempts
    return { error: inOneSentence(error), retryAfter: last ? null : secondsUntilRetry(job.attempts, backOff) }
  } finally {
    clearInterval(renewing)
  }
}

async function keep(job: TakenJob, lost: AbortController): Promise<void> {
  // A database that is away is asked again in a moment; the lease is long enough for two more tries.
  const kept = await renewLease(job).catch(() => true)
  if (!kept) lost.abort()
}
