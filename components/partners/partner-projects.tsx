import { useLocale, useTranslations } from 'next-intl'
import { amountText } from '@/components/projects/amount-text'
import { yearsText } from '@/components/projects/project-years'
import { LedgerTable } from '@/components/ui/ledger-table'
import { foreign } from '@/lib/i18n/translation'
import type { PartnerProject } from '@/lib/partners/record/queries'
import { projectPath } from '@/lib/projects/paths'

/** The projects of an organisation with its role in each; what it gets of the grant where that is known of one. */
export function PartnerProjects({ projects }: { projects: PartnerProject[] }) {
  const t = useTranslations('partners')
  const language = useLocale()
  const paid = projects.some(({ contribution }) => contribution)
  return (
    <LedgerTable
      stack
      label={t('projects')}
      columns={[
        { label: t('projectTable.project') },
        { label: t('projectTable.role'), plain: true },
        { label: t('projectTable.period'), plain: true },
        ...(paid ? [{ label: t('projectTable.contribution'), numeric: true }] : []),
      ]}
      rows={projects.map((project) => ({
        key: project.slug,
        cells: [
          <ProjectName key="name" project={project} />,
          t(`roles.${project.role}`),
          yearsText(project, language),
          ...(paid ? [project.contribution && amountText(project.contribution, language)] : []),
        ],
      }))}
    />
  )
}

function ProjectName({ project }: { project: PartnerProject }) {
  const language = useLocale()
  const { slug, acronym, title } = project
  return (
    <>
      <a href={`/${language}${projectPath(slug)}`}>{acronym}</a>
      {title !== acronym && (
        <span className="meta" lang={foreign(project.language, language)}>
          {title}
        </span>
      )}
    </>
  )
}
