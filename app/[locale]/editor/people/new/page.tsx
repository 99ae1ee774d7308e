import { PersonForm } from '@/components/people/person-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listPersonOptions } from '@/lib/people/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('people', props)

export default async function NewPersonPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listPersonOptions(viewer, language)])
  return (
    <DeskNewPage noun="people" {...{ language, portal, viewer }}>
      <PersonForm shown={language} options={options} />
    </DeskNewPage>
  )
}
