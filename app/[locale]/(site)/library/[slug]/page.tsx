import { getTranslations } from 'next-intl/server'
import { DocumentFacts } from '@/components/documents/document-facts'
import { DocumentJsonLd } from '@/components/documents/document-json-ld'
import { DocumentMargin } from '@/components/documents/document-margin'
import { DocumentMentions } from '@/components/documents/document-mentions'
import { Download } from '@/components/documents/download'
import { SlideViewer } from '@/components/documents/slide-viewer'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { Columns } from '@/components/ui/columns'
import { PageHead } from '@/components/ui/page-head'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { Tag } from '@/components/ui/tag'
import { getViewer } from '@/lib/auth/session'
import { documentPath, documentsPath } from '@/lib/documents/paths'
import { getDocumentFor, getPublishedDocument } from '@/lib/documents/record/queries'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, document] = await Promise.all([getPortal(language), readDocument(language, slug)])
  if (!document) return notFoundMetadata()
  const { title, summary: description } = document
  return pageMetadata({ language, path: documentPath(slug), title, portal: portal.name, description })
}

export default async function DocumentPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = documentPath(slug)
  const [t, portal, document] = await Promise.all([
    getTranslations('library'),
    getPortal(language),
    readDocument(language, slug),
  ])
  if (!document) return <NotFoundPage language={language} path={path} portal={portal} />
  const { title, kind, stage, issuedOn, file, pages } = document
  const lang = foreign(document.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, documentsPath()) },
    { name: title, url: absoluteUrl(language, path) },
  ]
  const meta = [
    stage === 'draft' && <Tag key="draft">{t('draft')}</Tag>,
    issuedOn && <PartialDateText key="date" {...issuedOn} />,
    pages.length > 0 && t('pages', { count: pages.length }),
  ]
  return (
    <SitePage language={language} path={path} portal={portal} section="library">
      <DocumentJsonLd document={document} url={absoluteUrl(language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PageHead title={title} lang={lang} kind={t(`kinds.${kind}`)} meta={meta} lead={document.summary} />
        <Columns margin={<DocumentMargin document={document} />}>
          <SlideViewer kind={kind} pages={pages} lang={foreign(file.language, language)} />
          <Download file={file} title={title} lang={lang} />
          <DocumentFacts document={document} />
        </Columns>
        <DocumentMentions document={document} />
      </article>
    </SitePage>
  )
}

/** Whoever is signed in sees what is for members too; everybody else the one common page. */
async function readDocument(language: string, slug: string) {
  const viewer = await getViewer()
  return viewer ? getDocumentFor(viewer, language, slug) : getPublishedDocument(language, slug)
}
