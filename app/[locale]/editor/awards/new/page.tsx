import { AwardForm } from '@/components/awards/award-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listAwardOptions } from '@/lib/awards/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('awards', props)

export default async function NewAwardPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listAwardOptions(viewer, language)])
  return (
    <DeskNewPage noun="awards" {...{ language, portal, viewer }}>
      <AwardForm shown={language} options={options} />
    </DeskNewPage>
  )
}
