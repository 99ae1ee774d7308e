import { getTranslations } from 'next-intl/server'
import { ArticleView } from '@/components/articles/desk/article-view'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { listArticleOptions } from '@/lib/articles/desk/options/queries'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { deskArticlePath } from '@/lib/articles/paths'
import { canHandTo } from '@/lib/articles/policy'
import { listQuotesFor } from '@/lib/articles/quotes/asking/queries'
import { listAssigneesFor, listReviewFor } from '@/lib/articles/review/queries'
import { listUsesFor } from '@/lib/articles/trash/queries'
import { listVersionsFor } from '@/lib/articles/versions/queries'
import { isStaff, requireDesk } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getDeskClock } from '@/lib/articles/desk/clock/queries'
import { sentIds } from '@/lib/documents/desk/rules'
import { getPortal } from '@/lib/portal/queries'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import { asUploadReason } from '@/lib/uploads/refusals'
import { listDocumentFiles } from '@/lib/uploads/waiting'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function ArticleDeskPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { locale, id } = await params
  const language = pageLanguage({ locale })
  const asked = await searchParams
  const wanted = single(asked.language)
  const written = isLanguage(wanted) ? wanted : language
  const path = deskArticlePath(id, written)
  const [t, portal, article] = await Promise.all([
    getTranslations('articlesDesk'),
    getPortal(language),
    getArticleFor(viewer, id, written),
  ])
  if (!article) return <NotFoundPage language={language} path={path} portal={portal} />
  const { relations, words, partnerId } = article
  const [waiting, options, links, lines, versions, quotes, colleagues, uses, timeZone] = await Promise.all([
    listDocumentFiles(viewer),
    ...[listArticleOptions(viewer, language, relations), loadPublicLinks(words.body, written)],
    ...[listReviewFor(viewer, id, written), listVersionsFor(viewer, id, written)],
    ...[listQuotesFor(viewer, id, written), listAssigneesFor(viewer, partnerId)],
    ...[listUsesFor(viewer, id), getDeskClock()],
  ] as const)
  return (
    <DeskPage
      {...{ language, path, portal, viewer }}
      section="articles"
      title={words.title || t('untitled')}
      lang={words.title && written !== language ? written : undefined}
    >
      <ArticleView
        {...{ article, options, links, lines, versions, quotes, colleagues, timeZone }}
        files={{
          waiting,
          sent: sentIds(single(asked.uploads)),
          refused: asUploadReason(single(asked.refused)),
        }}
        uses={uses ?? []}
        done={single(asked.done)}
        isStaff={isStaff(viewer)}
        mayBeNobodys={canHandTo(viewer, null)}
      />
    </DeskPage>
  )
}
