import { FigureForm } from '@/components/figures/figure-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getFigureFor, listFigureOptions } from '@/lib/figures/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('figures', props)

export default async function FigureDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, figure, options] = await Promise.all([
    getPortal(language),
    getFigureFor(viewer, id, language, shown),
    listFigureOptions(viewer, language, id),
  ])
  return (
    <DeskRecordPage noun="figures" {...{ id, language, shown, done, portal, viewer }} record={figure?.record}>
      {figure && <FigureForm shown={shown} figure={figure} options={options} />}
    </DeskRecordPage>
  )
}
