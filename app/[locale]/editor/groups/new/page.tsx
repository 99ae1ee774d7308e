import { GroupForm } from '@/components/groups/group-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listGroupOptions } from '@/lib/groups/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('groups', props)

export default async function NewGroupPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listGroupOptions(viewer, language)])
  return (
    <DeskNewPage noun="groups" {...{ language, portal, viewer }}>
      <GroupForm shown={language} options={options} />
    </DeskNewPage>
  )
}
