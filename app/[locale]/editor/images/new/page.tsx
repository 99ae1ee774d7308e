import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { SendImage } from '@/components/images/desk/send-image'
import { isStaff, requireDesk } from '@/lib/auth/session'
import { listOptions } from '@/lib/desk/options'
import { deskImagesPath, newImagePath } from '@/lib/images/desk/paths'
import { canHandTo } from '@/lib/images/policy'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { asUploadReason } from '@/lib/uploads/refusals'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('imagesDesk.new'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function NewImagePage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const asked = await searchParams
  const [t, portal, all] = await Promise.all([
    getTranslations('imagesDesk.new'),
    getPortal(language),
    listOptions(viewer, 'partners', language),
  ])
  const partners = all.filter(({ value }) => canHandTo(viewer, value))
  const next = `/${language}${deskImagesPath()}`
  const refused = asUploadReason(single(asked.refused))
  return (
    <DeskPage {...{ language, portal, viewer, path: newImagePath(), section: 'images', title: t('title') }}>
      <SendImage {...{ next, partners, mayChooseAll: isStaff(viewer), refused }} />
    </DeskPage>
  )
}
