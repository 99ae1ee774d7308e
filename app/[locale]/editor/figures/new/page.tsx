import { FigureForm } from '@/components/figures/figure-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listFigureOptions } from '@/lib/figures/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('figures', props)

export default async function NewFigurePage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listFigureOptions(viewer, language)])
  return (
    <DeskNewPage noun="figures" {...{ language, portal, viewer }}>
      <FigureForm shown={language} options={options} />
    </DeskNewPage>
  )
}
