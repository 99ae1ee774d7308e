import 'server-only'
import { publishScheduled, withdrawScheduled } from '@/lib/articles/scheduled/mutations'
import { systemViewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import type { JobData } from '@/lib/jobs/names'

/** What waits for its time. Each asks what is still to do: a job may come twice, and late. */
export const articleJobs = {
  'publish-article': async (data: JobData['publish-article']) => {
    await inTransaction((tx) => publishScheduled(tx, systemViewer('schedule'), data))
  },
  'withdraw-article': async (data: JobData['withdraw-article']) => {
    await inTransaction((tx) => withdrawScheduled(tx, systemViewer('schedule'), data))
  },
}
