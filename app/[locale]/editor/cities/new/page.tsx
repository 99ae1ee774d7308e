import { CityForm } from '@/components/cities/city-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listCityOptions } from '@/lib/cities/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('cities', props)

export default async function NewCityPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listCityOptions(viewer, language)])
  return (
    <DeskNewPage noun="cities" {...{ language, portal, viewer }}>
      <CityForm shown={language} options={options} />
    </DeskNewPage>
  )
}
