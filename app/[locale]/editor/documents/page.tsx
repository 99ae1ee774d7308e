import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { DocumentList } from '@/components/documents/desk/document-list'
import { NotAllowed, requireDesk } from '@/lib/auth/session'
import { doneTogether } from '@/lib/documents/desk/rules'
import { deskDocumentsPath, newDocumentPath } from '@/lib/documents/desk/paths'
import { listEditableDocuments } from '@/lib/documents/desk/queries'
import { canAddDocuments } from '@/lib/documents/policy'
import { deskParameters } from '@/lib/documents/schema'
import { listSavedFilters } from '@/lib/desk/saved-filters/queries'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('desk.sections'), getPortal(language)])
  return privateMetadata(t('documents'), portal.name)
}

export default async function DocumentsDeskPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  if (!canAddDocuments(viewer)) throw new NotAllowed(true)
  const language = pageLanguage(await params)
  const asked = await searchParams
  const filters = readParameters(deskParameters, asked)
  const [t, sections, portal, documents, saved] = await Promise.all([
    getTranslations('documentsDesk'),
    getTranslations('desk.sections'),
    getPortal(language),
    listEditableDocuments(viewer, language, filters),
    listSavedFilters(viewer, deskDocumentsPath()),
  ])
  const done = doneTogether(single(asked.done))
  return (
    <DeskPage
      {...{
        language,
        portal,
        viewer,
        path: deskDocumentsPath(),
        section: 'documents',
        title: sections('documents'),
      }}
      actions={
        <a className="btn" href={`/${language}${newDocumentPath()}`}>
          {t('new.title')}
        </a>
      }
    >
      {done && (
        <p className="notice" role="status">
          {t(`done.${done.what}`, { count: done.count })}
        </p>
      )}
      <DocumentList filters={filters} documents={documents} saved={saved} />
    </DeskPage>
  )
}
