import { ThemeForm } from '@/components/themes/theme-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listThemeOptions } from '@/lib/themes/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('themes', props)

export default async function NewThemePage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listThemeOptions(viewer, language)])
  return (
    <DeskNewPage noun="themes" {...{ language, portal, viewer }}>
      <ThemeForm shown={language} options={options} />
    </DeskNewPage>
  )
}
