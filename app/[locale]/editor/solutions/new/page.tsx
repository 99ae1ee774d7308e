import { SolutionForm } from '@/components/solutions/solution-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listSolutionOptions } from '@/lib/solutions/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('solutions', props)

export default async function NewSolutionPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listSolutionOptions(viewer, language)])
  return (
    <DeskNewPage noun="solutions" {...{ language, portal, viewer }}>
      <SolutionForm shown={language} options={options} />
    </DeskNewPage>
  )
}
