import { CityForm } from '@/components/cities/city-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getCityFor, listCityOptions } from '@/lib/cities/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('cities', props)

export default async function CityDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, city, options] = await Promise.all([
    getPortal(language),
    getCityFor(viewer, id, language, shown),
    listCityOptions(viewer, language, id),
  ])
  return (
    <DeskRecordPage noun="cities" {...{ id, language, shown, done, portal, viewer }} record={city?.record}>
      {city && <CityForm shown={shown} city={city} options={options} />}
    </DeskRecordPage>
  )
}
