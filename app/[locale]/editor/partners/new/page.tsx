import { PartnerForm } from '@/components/partners/partner-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listPartnerOptions } from '@/lib/partners/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('partners', props)

export default async function NewPartnerPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listPartnerOptions(viewer, language)])
  return (
    <DeskNewPage noun="partners" {...{ language, portal, viewer }}>
      <PartnerForm shown={language} options={options} />
    </DeskNewPage>
  )
}
