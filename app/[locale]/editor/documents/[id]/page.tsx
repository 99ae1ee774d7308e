import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { RecordLanguages } from '@/components/desk/record-languages'
import { DocumentFile } from '@/components/documents/desk/document-file'
import { DocumentForm } from '@/components/documents/desk/document-form'
import { DocumentState } from '@/components/documents/desk/document-table'
import { DocumentTrash } from '@/components/documents/desk/document-trash'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { getViewer, isStaff, requireDesk } from '@/lib/auth/session'
import { deskDocumentPath, deskDocumentsPath } from '@/lib/documents/desk/paths'
import { getEditableDocument, listDocumentOptions } from '@/lib/documents/desk/record/queries'
import { doneToRecord, sentIds } from '@/lib/documents/desk/rules'
import { documentPath } from '@/lib/documents/paths'
import { listUses } from '@/lib/documents/uses/queries'
import { isLanguage } from '@/lib/i18n/languages'
import { foreign } from '@/lib/i18n/translation'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { asUploadReason } from '@/lib/uploads/refusals'
import { listWaiting } from '@/lib/uploads/waiting'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const [t, portal, viewer] = await Promise.all([
    getTranslations('desk.sections'),
    getPortal(language),
    getViewer(),
  ])
  const document = viewer && (await getEditableDocument(viewer, id, language, language))
  return privateMetadata(document?.name ?? t('documents'), portal.name)
}

export default async function DocumentDeskPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const [{ id, locale }, asked] = await Promise.all([params, searchParams])
  const language = pageLanguage({ locale })
  const wanted = single(asked.language)
  const shown = isLanguage(wanted) ? wanted : language
  const [t, portal, document] = await Promise.all([
    getTranslations('documentsDesk'),
    getPortal(language),
    getEditableDocument(viewer, id, language, shown),
  ])
  const path = deskDocumentPath(id)
  if (!document) return <NotFoundPage language={language} path={path} portal={portal} />
  const mayChooseAll = isStaff(viewer)
  const [options, uses, waiting] = await Promise.all([
    listDocumentOptions(viewer, language, document),
    listUses(viewer, id, language),
    listWaiting(viewer, sentIds(single(asked.uploads) ?? single(asked.companion))),
  ])
  const [upload] = waiting
  const sent = upload ? { upload, companion: single(asked.companion) !== undefined } : null
  const done = doneToRecord(single(asked.done))
  const published = document.texts.some((text) => text.published)
  const texts = document.texts.map((text) => ({ ...text, stale: false }))
  return (
    <DeskPage
      {...{ language, portal, viewer, path, section: 'documents', title: document.name }}
      lang={foreign(document.nameLanguage, language)}
      actions={published && <a href={`/${language}${documentPath(document.slug)}`}>{t('view')}</a>}
    >
      <p className="back">
        <a href={`/${language}${deskDocumentsPath()}`}>{t('back')}</a>
      </p>
      {done && (
        <p className="notice" role="status">
          {t(`done.${done}`, { count: 1 })}
        </p>
      )}
      <p>
        <DocumentState trashed={document.trashed} published={published} />
      </p>
      {!document.trashed && (
        <>
          <DocumentFile document={document} sent={sent} refused={asUploadReason(single(asked.refused))} />
          <h2>{t('details')}</h2>
          <RecordLanguages noun="documents" record={{ id, texts }} language={language} shown={shown} />
          <DocumentForm {...{ document, options, shown, mayChooseAll }} />
        </>
      )}
      <DocumentTrash document={document} uses={uses} mayDelete={mayChooseAll} />
    </DeskPage>
  )
}
