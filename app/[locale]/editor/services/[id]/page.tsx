import { ServiceForm } from '@/components/services/services-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getServiceFor, listServiceOptions } from '@/lib/services/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('services', props)

export default async function ServiceDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, service, options] = await Promise.all([
    getPortal(language),
    getServiceFor(viewer, id, language, shown),
    listServiceOptions(viewer, language),
  ])
  return (
    <DeskRecordPage
      noun="services"
      {...{ id, language, shown, done, portal, viewer }}
      record={service?.record}
    >
      {service && <ServiceForm shown={shown} service={service} options={options} />}
    </DeskRecordPage>
  )
}
