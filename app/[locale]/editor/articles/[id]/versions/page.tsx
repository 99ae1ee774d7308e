import { getTranslations } from 'next-intl/server'
import { CompareForm, VersionList } from '@/components/articles/desk/article-versions'
import { Comparison } from '@/components/articles/desk/comparison'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { deskArticlePath } from '@/lib/articles/paths'
import { getVersionFor, listVersionsFor } from '@/lib/articles/versions/queries'
import { compareWords } from '@/lib/articles/versions/rules'
import { requireDesk, type Viewer } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('versions.title'), portal.name)
}

export default async function ArticleVersionsPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { locale, id } = await params
  const language = pageLanguage({ locale })
  const asked = await searchParams
  const wanted = single(asked.language)
  const written = isLanguage(wanted) ? wanted : language
  const path = deskArticlePath(id, written, 'versions')
  const [t, portal, article, versions] = await Promise.all([
    ...[getTranslations('articlesDesk'), getPortal(language)],
    ...[getArticleFor(viewer, id, written), listVersionsFor(viewer, id, written)],
  ] as const)
  if (!article) return <NotFoundPage language={language} path={path} portal={portal} />
  const [from, to] = [single(asked.from), single(asked.to)]
  const [before, after] = await Promise.all(
    [from, to].map((side) => (side === 'draft' ? article.words : wordsOf(viewer, id, written, side))),
  )
  const name = (side: string | undefined) =>
    side === 'draft' ? t('versions.draft') : t('versions.number', { number: side ?? '' })
  const hasDraft = article.draft !== null
  const sides = { ...(from && { from }), ...(to && { to }) }
  return (
    <DeskPage {...{ language, path, portal, viewer }} section="articles" title={t('versions.title')}>
      <p className="back">
        <a href={`/${language}${deskArticlePath(id, written)}`}>{article.words.title || t('untitled')}</a>
      </p>
      <CompareForm {...{ id, versions, hasDraft, ...sides }} language={written} />
      {before && after && (
        <Comparison
          comparison={compareWords(before, after)}
          before={name(from)}
          after={name(to)}
          language={written}
        />
      )}
      <VersionList
        {...{ id, versions }}
        language={written}
        version={article.version}
        maySave={article.may.save}
      />
    </DeskPage>
  )
}

async function wordsOf(viewer: Viewer, id: string, language: string, number: string | undefined) {
  return number && /^[1-9]\d{0,5}$/.test(number) ? getVersionFor(viewer, id, language, Number(number)) : null
}
