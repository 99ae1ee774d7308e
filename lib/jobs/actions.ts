'use server'

import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { formLanguage } from '@/lib/forms/answers'
import { fields } from '@/lib/forms/fields'
import { retryJob } from '@/lib/jobs/mutations'
import { jobsAddress, retrySchema } from '@/lib/jobs/schema'

export async function retryJobAction(form: FormData): Promise<void> {
  const viewer = await requireAdmin()
  const input = retrySchema.safeParse(fields(form))
  const result = input.success && (await inTransaction((tx) => retryJob(tx, viewer, input.data)))
  const done = result && result.ok ? 'retried' : 'gone'
  redirect(`/${formLanguage()}${jobsAddress({ done })}`)
}
