import { ProjectForm } from '@/components/projects/project-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listProjectOptions } from '@/lib/projects/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('projects', props)

export default async function NewProjectPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listProjectOptions(viewer, language)])
  return (
    <DeskNewPage noun="projects" {...{ language, portal, viewer }}>
      <ProjectForm shown={language} options={options} />
    </DeskNewPage>
  )
}
