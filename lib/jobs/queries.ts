import 'server-only'
import { isAdmin, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import type { JobFilters } from '@/lib/jobs/schema'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import type { JobState } from '@/prisma/generated/enums'

const pageLength = 50

export type JobRow = {
  id: string
  /** As publish-article. */
  name: string
  /** What it was told: ids and languages. */
  about: string[]
  state: JobState
  runAt: Date
  attempts: number
  maxAttempts: number
  error: string | null
  finishedAt: Date | null
}

/** Work for later and what became of it: what goes on and what is next first, what is done last. For administrators. */
export async function listJobsFor(viewer: Viewer, { state, page = 1 }: JobFilters): Promise<Page<JobRow>> {
  if (!isAdmin(viewer)) return asPage([], 0, 1, pageLength)
  const where = state ? { state } : {}
  const [jobs, total] = await Promise.all([
    db.job.findMany({
      where,
      orderBy: [{ finishedAt: { sort: 'desc', nulls: 'first' } }, { runAt: 'asc' }, { id: 'asc' }],
      ...rowsOfPage(page, pageLength),
      select: {
        ...{ id: true, name: true, data: true, state: true, runAt: true, attempts: true, maxAttempts: true },
        ...{ error: true, finishedAt: true },
      },
    }),
    db.job.count({ where }),
  ])
  const rows = jobs.map(({ data, ...job }) => ({ ...job, about: toldOf(data) }))
  return asPage(rows, total, page, pageLength)
}

/** What a job is about, as far as it says so in a word. */
function toldOf(data: unknown): string[] {
  const values: unknown[] = Object.values(data as object)
  return values.flatMap((value) => (typeof value === 'object' ? [] : [String(value)]))
}

/** How many jobs are in each state; states without any are left out. */
export async function countJobsFor(viewer: Viewer): Promise<Partial<Record<JobState, number>>> {
  if (!isAdmin(viewer)) return {}
  const counts = await db.job.groupBy({ by: ['state'], _count: true })
  return Object.fromEntries(counts.map(({ state, _count }) => [state, _count]))
}
