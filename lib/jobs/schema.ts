import { z } from 'zod'
import { listAddress } from '@/lib/lists/addresses'
import { pageParameter } from '@/lib/lists/parameters'
import { JobState } from '@/prisma/generated/enums'

export const jobsPath = '/editor/jobs'

/** What the list of jobs can be narrowed by, and what was done last. */
export const jobParameters = {
  state: z.enum(JobState),
  page: pageParameter,
  done: z.enum(['retried', 'gone']),
}

export type JobFilters = { state?: JobState | undefined; page?: number | undefined }

export function jobsAddress(filters: JobFilters & { done?: 'retried' | 'gone' } = {}): string {
  const { state, page, done } = filters
  return listAddress(jobsPath, { state, page, done })
}

export const retrySchema = z.object({ id: z.uuid() }).strict()
