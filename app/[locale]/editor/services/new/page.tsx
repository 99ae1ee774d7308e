import { ServiceForm } from '@/components/services/services-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listServiceOptions } from '@/lib/services/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('services', props)

export default async function NewServicePage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listServiceOptions(viewer, language)])
  return (
    <DeskNewPage noun="services" {...{ language, portal, viewer }}>
      <ServiceForm shown={language} options={options} />
    </DeskNewPage>
  )
}
