import { z } from 'zod'
import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { NewDocumentsForm } from '@/components/documents/desk/new-documents-form'
import { documentFiles, SendFiles } from '@/components/documents/desk/send-files'
import { deskArticlePath } from '@/lib/articles/paths'
import { isStaff, NotAllowed, requireDesk } from '@/lib/auth/session'
import { newDocumentPath } from '@/lib/documents/desk/paths'
import { listDocumentOptions } from '@/lib/documents/desk/record/queries'
import { sentIds } from '@/lib/documents/desk/rules'
import { canAddDocuments } from '@/lib/documents/policy'
import { isLanguage } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { asUploadReason } from '@/lib/uploads/refusals'
import { listDocumentFiles } from '@/lib/uploads/waiting'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('documentsDesk.new'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function NewDocumentPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  if (!canAddDocuments(viewer)) throw new NotAllowed(true)
  const language = pageLanguage(await params)
  const asked = await searchParams
  const chosen = sentIds(single(asked.uploads))
  const [t, portal, kept] = await Promise.all([
    getTranslations('documentsDesk.new'),
    getPortal(language),
    listDocumentFiles(viewer),
  ])
  const uploads = kept.filter(({ id }) => chosen.includes(id))
  const next = `/${language}${storyPath(single(asked.article), single(asked.language)) ?? newDocumentPath()}`
  const refused =
    asUploadReason(single(asked.refused)) ?? (uploads.length < chosen.length ? 'not-a-document' : undefined)
  return (
    <DeskPage
      {...{ language, portal, viewer, path: newDocumentPath(), section: 'documents', title: t('title') }}
    >
      {uploads.length > 0 ? (
        <NewDocumentsForm
          {...{
            uploads,
            options: await listDocumentOptions(viewer, language, null),
            mayChooseAll: isStaff(viewer),
          }}
        />
      ) : (
        <>
          <SendFiles
            {...{ next, refused, accept: documentFiles, several: true }}
            {...{ label: t('files'), hint: t('filesHint'), button: t('goOn') }}
          />
          {kept.length > 0 && (
            <p>
              <a href={`${next}${next.includes('?') ? '&' : '?'}uploads=${kept.map(({ id }) => id).join()}`}>
                {t('waiting', { count: kept.length })}
              </a>
            </p>
          )}
        </>
      )}
    </DeskPage>
  )
}

/** Of the story whose form asks for the files; null for anything else. */
function storyPath(article: string | undefined, language: string | undefined): string | null {
  const isStory = article === 'new' || z.uuid().safeParse(article).success
  return article && isStory ? deskArticlePath(article, isLanguage(language) ? language : undefined) : null
}
