import { DemonstrationForm } from '@/components/demonstrations/demonstration-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listDemonstrationOptions } from '@/lib/demonstrations/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('demonstrations', props)

export default async function NewDemonstrationPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([
    getPortal(language),
    listDemonstrationOptions(viewer, language),
  ])
  return (
    <DeskNewPage noun="demonstrations" {...{ language, portal, viewer }}>
      <DemonstrationForm shown={language} options={options} />
    </DeskNewPage>
  )
}
