import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { RecordLanguages } from '@/components/desk/record-languages'
import { ImageForm, RemoveImage } from '@/components/images/desk/image-form'
import { PictureFigure } from '@/components/images/picture-figure'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { isStaff, requireDesk } from '@/lib/auth/session'
import { listOptions } from '@/lib/desk/options'
import { isLanguage } from '@/lib/i18n/languages'
import { deskImagePath, deskImagesPath } from '@/lib/images/desk/paths'
import { getEditableImage } from '@/lib/images/desk/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('desk.sections'), getPortal(language)])
  return privateMetadata(t('images'), portal.name)
}

export default async function ImageDeskPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const [{ id, locale }, asked] = await Promise.all([params, searchParams])
  const language = pageLanguage({ locale })
  const wanted = single(asked.language)
  const shown = isLanguage(wanted) ? wanted : language
  const [t, portal, image, all] = await Promise.all([
    getTranslations('imagesDesk'),
    getPortal(language),
    getEditableImage(viewer, id, language, shown),
    isStaff(viewer) ? listOptions(viewer, 'partners', language) : [],
  ])
  const path = deskImagePath(id)
  if (!image) return <NotFoundPage language={language} path={path} portal={portal} />
  const texts = image.languages.map((spoken) => ({ language: spoken, published: true, stale: false }))
  return (
    <DeskPage
      {...{ language, portal, viewer, path, section: 'images', title: image.picture?.alt || image.name }}
    >
      <p className="back">
        <a href={`/${language}${deskImagesPath()}`}>{t('back')}</a>
      </p>
      {single(asked.done) === 'saved' && (
        <p className="notice" role="status">
          {t('done.saved')}
        </p>
      )}
      {image.picture && (
        <PictureFigure picture={image.picture} alt={image.picture.alt} credit={image.credit} early />
      )}
      <p className="hint">{t('size', { name: image.name, width: image.width, height: image.height })}</p>
      <RecordLanguages noun="images" record={{ id, texts }} language={language} shown={shown} />
      <ImageForm image={image} shown={shown} partners={all} />
      <RemoveImage id={id} />
    </DeskPage>
  )
}
