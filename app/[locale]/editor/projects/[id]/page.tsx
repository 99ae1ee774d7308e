import { ProjectForm } from '@/components/projects/project-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getProjectFor, listProjectOptions } from '@/lib/projects/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('projects', props)

export default async function ProjectDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, project, options] = await Promise.all([
    getPortal(language),
    getProjectFor(viewer, id, language, shown),
    listProjectOptions(viewer, language),
  ])
  return (
    <DeskRecordPage
      noun="projects"
      {...{ id, language, shown, done, portal, viewer }}
      record={project?.record}
    >
      {project && <ProjectForm shown={shown} project={project} options={options} />}
    </DeskRecordPage>
  )
}
