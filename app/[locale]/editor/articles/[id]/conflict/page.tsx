import { getTranslations } from 'next-intl/server'
import { Comparison } from '@/components/articles/desk/comparison'
import { ConflictText } from '@/components/articles/desk/conflict-text'
import { instantText } from '@/components/articles/desk/instant'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { RichText } from '@/components/richtext/rich-text'
import { getDeskClock } from '@/lib/articles/desk/clock/queries'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { deskArticlePath } from '@/lib/articles/paths'
import { getVersionFor } from '@/lib/articles/versions/queries'
import { compareWords } from '@/lib/articles/versions/rules'
import { requireDesk } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { loadPublicLinks } from '@/lib/richtext/load-links'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('conflict.title'), portal.name)
}

/**
 * One's own text, which the browser keeps, beside what somebody else saved meanwhile, with every other field that
 * differs; then the other text whole, and how it differs from what the public has.
 */
export default async function ArticleConflictPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { locale, id } = await params
  const language = pageLanguage({ locale })
  const wanted = single((await searchParams).language)
  const written = isLanguage(wanted) ? wanted : language
  const path = deskArticlePath(id, written, 'conflict')
  const [t, portal, article, timeZone] = await Promise.all([
    ...[getTranslations('articlesDesk'), getPortal(language)],
    ...[getArticleFor(viewer, id, written), getDeskClock()],
  ] as const)
  if (!article) return <NotFoundPage language={language} path={path} portal={portal} />
  const { words, draft, translation } = article
  const number = translation?.liveNumber ?? null
  const [links, live] = await Promise.all([
    loadPublicLinks(words.body, written),
    number === null ? null : getVersionFor(viewer, id, written, number),
  ])
  return (
    <DeskPage {...{ language, path, portal, viewer }} section="articles" title={t('conflict.title')}>
      <p>{t('conflict.hint')}</p>
      <p className="back">
        <a href={`/${language}${deskArticlePath(id, written)}`}>{t('conflict.back')}</a>
      </p>
      <ConflictText id={id} language={written} page={language} />
      <section aria-label={t('conflict.theirs')}>
        <h2>{t('conflict.theirs')}</h2>
        {draft && (
          <p className="hint">
            {t('state.saved', {
              at: instantText(draft.updatedAt, language, timeZone),
              by: draft.updatedBy?.name ?? t('state.somebody'),
            })}
          </p>
        )}
        <h3 lang={written}>{words.title}</h3>
        <p lang={written}>{words.summary}</p>
        <div className="prose" lang={written}>
          <RichText doc={words.body} links={links} />
        </div>
      </section>
      {live && (
        <Comparison
          comparison={compareWords(live, words)}
          before={t('conflict.live')}
          after={t('conflict.theirs')}
          language={written}
        />
      )}
    </DeskPage>
  )
}
