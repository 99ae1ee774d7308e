import 'server-only'
import { articleJobs } from '@/lib/articles/jobs'
import { systemViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { documentJobs } from '@/lib/documents/jobs'
import type { JobData, JobName } from '@/lib/jobs/names'
import { purge } from '@/lib/jobs/purge'
import { recordCounts } from '@/lib/portal/totals/mutations'
import { registrationJobs } from '@/lib/registrations/jobs'
import { forgetRegistrations } from '@/lib/registrations/retention/jobs'
import { removeOrphans } from '@/lib/storage/orphans'
import { forgetWaiting } from '@/lib/uploads/waiting'

/**
 * Does the work. It may be done again after a crash, so it asks what is still to do before doing it.
 * @param signal aborted when the portal stops, or when another instance took the work over
 */
export type JobHandler<Name extends JobName> = (data: JobData[Name], signal: AbortSignal) => Promise<void>
export type JobHandlers = { [Name in JobName]?: JobHandler<Name> }

/** Who does which work. A noun's work stands in its jobs.ts. */
export const jobHandlers: JobHandlers = {
  ...articleJobs,
  ...documentJobs,
  ...registrationJobs,
  purge: async () => {
    await purge()
    await forgetWaiting()
  },
  'count-records': async () => {
    await inTransaction((tx) => recordCounts(tx, systemViewer('clock'), new Date()))
  },
  'forget-registrations': async () => {
    await forgetRegistrations()
  },
  'remove-orphans': async () => {
    await removeOrphans()
  },
}
