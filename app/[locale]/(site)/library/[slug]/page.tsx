import { getTranslations } from 'next-intl/server'
import { DocumentFacts } from '@/components/documents/document-facts'
import { DocumentJsonLd } from '@/components/documents/document-json-ld'
import { Download } from '@/components/documents/download'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { PageHead } from '@/components/ui/page-head'
import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import { articlePath } from '@/lib/articles/paths'
import { documentPath } from '@/lib/documents/paths'
import { getPublishedDocument } from '@/lib/documents/queries'
import { foreign } from '@/lib/i18n/translation'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { absoluteUrl, notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, document] = await Promise.all([getPortal(language), getPublishedDocument(language, slug)])
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
    getPublishedDocument(language, slug),
  ])
  if (!document) return <NotFoundPage language={language} path={path} portal={portal} />
  const lang = foreign(document.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: document.title, url: absoluteUrl(language, path) },
  ]
  return (
    <SitePage language={language} path={path} portal={portal}>
      <DocumentJsonLd document={document} url={absoluteUrl(language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PageHead
          title={document.title}
          lang={lang}
          kind={t(`kinds.${document.kind}`)}
          lead={document.summary}
        />
        <DocumentFacts document={document} />
        {document.file && <Download file={document.file} title={document.title} lang={lang} />}
        {document.articles.length > 0 && (
          <Section id="stories" title={t('stories')}>
            <Rows>
              {document.articles.map((article) => (
                <Row
                  key={article.slug}
                  href={`/${language}${articlePath(article.slug)}`}
                  title={article.title}
                  lang={foreign(article.language, language)}
                />
              ))}
            </Rows>
          </Section>
        )}
      </article>
    </SitePage>
  )
}
