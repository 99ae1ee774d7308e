import { PairingForm } from '@/components/pairings/pairing-form'
import { DeskNewPage } from '@/components/desk/desk-new-page'
import { requireEditor } from '@/lib/auth/session'
import { listPairingOptions } from '@/lib/pairings/desk/queries'
import { newMetadata } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('pairings', props)

export default async function NewPairingPage({ params }: PrivatePageProps) {
  const viewer = await requireEditor()
  const language = pageLanguage(await params)
  const [portal, options] = await Promise.all([getPortal(language), listPairingOptions(viewer, language)])
  return (
    <DeskNewPage noun="pairings" {...{ language, portal, viewer }}>
      <PairingForm shown={language} options={options} />
    </DeskNewPage>
  )
}
