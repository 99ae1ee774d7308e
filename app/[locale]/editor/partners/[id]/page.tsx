import { PartnerForm } from '@/components/partners/partner-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getPartnerFor, listPartnerOptions } from '@/lib/partners/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('partners', props)

export default async function PartnerDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, partner, options] = await Promise.all([
    getPortal(language),
    getPartnerFor(viewer, id, language, shown),
    listPartnerOptions(viewer, language),
  ])
  return (
    <DeskRecordPage
      noun="partners"
      {...{ id, language, shown, done, portal, viewer }}
      record={partner?.record}
    >
      {partner && <PartnerForm shown={shown} partner={partner} options={options} />}
    </DeskRecordPage>
  )
}
