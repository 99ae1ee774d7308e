import { ThemeForm } from '@/components/themes/theme-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getThemeFor, listThemeOptions } from '@/lib/themes/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('themes', props)

export default async function ThemeDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, theme, options] = await Promise.all([
    getPortal(language),
    getThemeFor(viewer, id, language, shown),
    listThemeOptions(viewer, language, id),
  ])
  return (
    <DeskRecordPage noun="themes" {...{ id, language, shown, done, portal, viewer }} record={theme?.record}>
      {theme && <ThemeForm shown={shown} theme={theme} options={options} />}
    </DeskRecordPage>
  )
}
