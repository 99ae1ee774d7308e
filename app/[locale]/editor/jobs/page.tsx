import { getTranslations } from 'next-intl/server'
import { JobList } from '@/components/administration/job-list'
import { DeskPage } from '@/components/desk/desk-page'
import { requireAdmin } from '@/lib/auth/session'
import { countJobsFor, listJobsFor } from '@/lib/jobs/queries'
import { jobParameters, jobsPath } from '@/lib/jobs/schema'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.jobs'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function JobsPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireAdmin()
  const language = pageLanguage(await params)
  const { done, ...filters } = readParameters(jobParameters, await searchParams)
  const [t, portal, jobs, counts, zone] = await Promise.all([
    getTranslations('administration.jobs'),
    getPortal(language),
    listJobsFor(viewer, filters),
    countJobsFor(viewer),
    getTimeZone(),
  ])
  const frame = { language, portal, viewer, path: jobsPath, section: 'jobs' as const, title: t('title') }
  return (
    <DeskPage {...frame}>
      {done && (
        <p className="notice" role="status">
          {t(`actions.${done}`)}
        </p>
      )}
      <JobList filters={filters} jobs={jobs} counts={counts} zone={zone} />
    </DeskPage>
  )
}
