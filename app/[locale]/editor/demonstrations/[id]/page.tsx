import { DemonstrationForm } from '@/components/demonstrations/demonstration-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getDemonstrationFor, listDemonstrationOptions } from '@/lib/demonstrations/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('demonstrations', props)

export default async function DemonstrationDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, demonstration, options] = await Promise.all([
    getPortal(language),
    getDemonstrationFor(viewer, id, language, shown),
    listDemonstrationOptions(viewer, language),
  ])
  return (
    <DeskRecordPage
      noun="demonstrations"
      {...{ id, language, shown, done, portal, viewer }}
      record={demonstration?.record}
    >
      {demonstration && <DemonstrationForm shown={shown} demonstration={demonstration} options={options} />}
    </DeskRecordPage>
  )
}
