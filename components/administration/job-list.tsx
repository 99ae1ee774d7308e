import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { FilteredList } from '@/components/lists/filtered-list'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Status, type Tone } from '@/components/ui/status'
import { retryJobAction } from '@/lib/jobs/actions'
import type { JobRow } from '@/lib/jobs/queries'
import { jobsAddress, type JobFilters } from '@/lib/jobs/schema'
import type { Page } from '@/lib/lists/pagination'
import type { JobState } from '@/prisma/generated/enums'

type Props = {
  filters: JobFilters
  jobs: Page<JobRow>
  counts: Partial<Record<JobState, number>>
  zone: string
}

const states = ['waiting', 'running', 'failed', 'done'] as const
const tones = { waiting: 'wait', running: 'info', failed: 'stop', done: 'ok' } satisfies Record<
  JobState,
  Tone
>

/** Work for later: what waits, what is being done, what failed and why. */
export function JobList({ filters, jobs, counts, zone }: Props) {
  const t = useTranslations('administration.jobs')
  const language = useLocale()
  const list = (changed: JobFilters) => `/${language}${jobsAddress(changed)}`
  const options = states.map((value) => ({ value, label: t(`states.${value}`), count: counts[value] ?? 0 }))
  const fields = [
    {
      ...{ name: 'state', label: t('state'), any: t('anyState'), options },
      ...(filters.state && { value: filters.state }),
    },
  ]
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={jobs}
      status={t('status', { count: jobs.total })}
      empty={{ none: t('none') }}
    >
      <LedgerTable
        label={t('title')}
        columns={(['name', 'state', 'when'] as const).map((name) => ({ label: t(name) }))}
        rows={jobs.rows.map((job) => ({
          key: job.id,
          cells: [
            <JobName key="name" name={job.name} about={job.about} />,
            <Status key="state" tone={tones[job.state]}>
              {t(`states.${job.state}`)}
            </Status>,
            <Moment key="when" at={job.finishedAt ?? job.runAt} zone={zone} />,
          ],
          more: job.error && <Trouble job={job} />,
        }))}
        stack
      />
    </FilteredList>
  )
}

function JobName({ name, about }: Pick<JobRow, 'name' | 'about'>) {
  const t = useTranslations('administration.jobs.names')
  const key = name as 'purge'
  return (
    <>
      {t.has(key) ? t(key) : name} {about.length > 0 && <span className="hint">{about.join(' · ')}</span>}
    </>
  )
}

/** What went wrong, and the way to try at once. */
function Trouble({ job: { id, error, attempts, maxAttempts } }: { job: JobRow }) {
  const t = useTranslations('administration.jobs')
  return (
    <form action={retryJobAction} className="actions">
      <input type="hidden" name="id" value={id} />
      <span>{t('trouble', { attempts, maxAttempts, error: error ?? '' })}</span>
      <button className="btn quiet">{t('retry')}</button>
    </form>
  )
}
