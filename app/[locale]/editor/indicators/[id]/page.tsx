import { IndicatorForm } from '@/components/indicators/indicator-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getIndicatorFor, listIndicatorOptions } from '@/lib/indicators/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('indicators', props)

export default async function IndicatorDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, indicator, options] = await Promise.all([
    getPortal(language),
    getIndicatorFor(viewer, id, language, shown),
    listIndicatorOptions(viewer, language),
  ])
  return (
    <DeskRecordPage
      noun="indicators"
      {...{ id, language, shown, done, portal, viewer }}
      record={indicator?.record}
    >
      {indicator && <IndicatorForm shown={shown} indicator={indicator} options={options} />}
    </DeskRecordPage>
  )
}
