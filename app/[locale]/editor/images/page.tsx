import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { ImageList } from '@/components/images/desk/image-list'
import { requireDesk } from '@/lib/auth/session'
import { sentIds } from '@/lib/documents/desk/rules'
import { deskImagePath, deskImagesPath, newImagePath } from '@/lib/images/desk/paths'
import { listEditableImages } from '@/lib/images/desk/queries'
import { deskParameters } from '@/lib/images/desk/schema'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('desk.sections'), getPortal(language)])
  return privateMetadata(t('images'), portal.name)
}

export default async function ImagesDeskPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const asked = await searchParams
  const filters = readParameters(deskParameters, asked)
  const [t, sections, portal, images] = await Promise.all([
    getTranslations('imagesDesk'),
    getTranslations('desk.sections'),
    getPortal(language),
    listEditableImages(viewer, language, filters),
  ])
  const [added] = sentIds(single(asked.uploads))
  const removed = single(asked.done) === 'removed'
  return (
    <DeskPage
      {...{ language, portal, viewer, path: deskImagesPath(), section: 'images', title: sections('images') }}
      actions={
        <a className="btn" href={`/${language}${newImagePath()}`}>
          {t('new.title')}
        </a>
      }
    >
      {(added ?? removed) && (
        <p className="notice" role="status">
          {added ? t('done.added') : t('done.removed')}{' '}
          {added && <a href={`/${language}${deskImagePath(added)}`}>{t('done.look')}</a>}
        </p>
      )}
      <ImageList filters={filters} images={images} />
    </DeskPage>
  )
}
