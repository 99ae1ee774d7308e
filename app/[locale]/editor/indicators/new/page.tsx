import { IndicatorForm } from '@/components/indicators/indicator-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listIndicatorOptions } from '@/lib/indicators/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('indicators', props)

export default async function NewIndicatorPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listIndicatorOptions(viewer, language)])
  return (
    <DeskNewPage noun="indicators" {...{ language, portal, viewer }}>
      <IndicatorForm shown={language} options={options} />
    </DeskNewPage>
  )
}
