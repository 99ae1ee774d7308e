import { useLocale } from 'next-intl'
import { ProjectState } from '@/components/projects/project-state'
import { yearsText } from '@/components/projects/project-years'
import { PageHead } from '@/components/ui/page-head'
import { foreign } from '@/lib/i18n/translation'
import type { ProjectRecord } from '@/lib/projects/record/queries'

/** The head of a project's page: programme and state, the acronym, and the title that it stands for. */
export function ProjectHead({ project }: { project: ProjectRecord }) {
  const language = useLocale()
  const { acronym, programme, state } = project
  return (
    <PageHead
      title={acronym}
      kind={programme}
      meta={[yearsText(project, language), state && <ProjectState key="state" state={state} />]}
      lead={
        <span lang={foreign(project.language, language)}>
          {hasLongTitle(project) ? project.title : project.summary}
        </span>
      }
    />
  )
}

/** Whether the title says more than the acronym; where it does not, the summary is the standfirst. */
export function hasLongTitle({ title, acronym }: Pick<ProjectRecord, 'title' | 'acronym'>): boolean {
  return title !== '' && title !== acronym
}
