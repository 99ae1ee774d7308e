import { AwardForm } from '@/components/awards/award-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getAwardFor, listAwardOptions } from '@/lib/awards/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('awards', props)

export default async function AwardDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, award, options] = await Promise.all([
    getPortal(language),
    getAwardFor(viewer, id, language, shown),
    listAwardOptions(viewer, language),
  ])
  return (
    <DeskRecordPage noun="awards" {...{ id, language, shown, done, portal, viewer }} record={award?.record}>
      {award && <AwardForm shown={shown} award={award} options={options} />}
    </DeskRecordPage>
  )
}
