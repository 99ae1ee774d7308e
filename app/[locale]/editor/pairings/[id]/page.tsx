import { PairingForm } from '@/components/pairings/pairing-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getPairingFor, listPairingOptions } from '@/lib/pairings/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('pairings', props)

export default async function PairingDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, pairing, options] = await Promise.all([
    getPortal(language),
    getPairingFor(viewer, id, language, shown),
    listPairingOptions(viewer, language),
  ])
  return (
    <DeskRecordPage
      noun="pairings"
      {...{ id, language, shown, done, portal, viewer }}
      record={pairing?.record}
    >
      {pairing && <PairingForm shown={shown} pairing={pairing} options={options} />}
    </DeskRecordPage>
  )
}
