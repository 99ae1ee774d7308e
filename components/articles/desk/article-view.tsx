import { useLocale, useTranslations } from 'next-intl'
import { ArticleButtons } from '@/components/articles/desk/article-buttons'
import { ArticleChecks } from '@/components/articles/desk/article-checks'
import type { StoryFiles } from '@/components/articles/desk/article-files'
import { ArticleForm } from '@/components/articles/desk/article-form'
import { ArticleLanguages, StaleTranslation } from '@/components/articles/desk/article-languages'
import { ArticleMore } from '@/components/articles/desk/article-more'
import { ArticleQuotes } from '@/components/articles/desk/article-quotes'
import { ArticleReview } from '@/components/articles/desk/article-review'
import { ArticleState } from '@/components/articles/desk/article-state'
import { ArticleTrash } from '@/components/articles/desk/article-trash'
import { CompareForm } from '@/components/articles/desk/article-versions'
import { chosenNow } from '@/components/articles/desk/chosen-now'
import { instantText } from '@/components/articles/desk/instant'
import { Meanwhile } from '@/components/forms/meanwhile'
import { DraftKeeper } from '@/components/richtext-editor/draft-keeper'
import { articleAction } from '@/lib/articles/actions'
import type { ArticleOptions } from '@/lib/articles/desk/options/queries'
import type { DeskArticle } from '@/lib/articles/desk/record/queries'
import { deskArticlePath, deskPath } from '@/lib/articles/paths'
import type { QuoteState } from '@/lib/articles/quotes/asking/queries'
import type { Colleague, ReviewLine } from '@/lib/articles/review/queries'
import type { Use } from '@/lib/articles/trash/queries'
import type { VersionRow } from '@/lib/articles/versions/queries'
import type { RichTextLinks } from '@/lib/richtext/links'
import { plainText } from '@/lib/richtext/text'

type Props = {
  article: DeskArticle
  options: ArticleOptions
  files: StoryFiles
  links: RichTextLinks
  lines: readonly ReviewLine[]
  versions: readonly VersionRow[]
  quotes: readonly QuoteState[]
  colleagues: readonly Colleague[]
  uses: readonly Use[]
  timeZone: string
  /** What was done just now, as the address says it. */
  done: string | undefined
  isStaff: boolean
  mayBeNobodys: boolean
}

/** A story at the desk in one language: its form, and beside it where it stands and what was said about it. */
export function ArticleView({ article, lines, versions, quotes, uses, done, ...props }: Props) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  const { id, language, may, stale, draft, isTrashed } = article
  const assignee = draft?.assignee?.name ?? null
  const doneKey = `done.${done}` as 'done.save'
  return (
    <>
      <p className="back">
        <a href={`/${page}${deskPath}`}>{t('back')}</a>
      </p>
      {done && t.has(doneKey) && (
        <p className="notice" role="status">
          {t(doneKey)}
        </p>
      )}
      {isTrashed && <p className="notice">{t('isTrashed')}</p>}
      <ArticleLanguages article={article} />
      {stale && may.edit && <StaleTranslation id={id} language={language} stale={stale} />}
      <div className="article-desk">
        <div>{may.edit && <KeptForm article={article} {...props} />}</div>
        <aside aria-label={t('state.title')}>
          <ArticleState article={article} timeZone={props.timeZone} assignee={assignee} />
          {draft && <ArticleChecks findings={article.findings} />}
          <ArticleReview
            {...{ id, language, lines }}
            mayComment={may.edit && draft !== null}
            timeZone={props.timeZone}
          />
          <ArticleQuotes id={id} language={language} quotes={quotes} mayAsk={may.edit} />
          <section aria-label={t('versions.title')}>
            <h2>{t('versions.title')}</h2>
            <p>
              <a href={`/${page}${deskArticlePath(id, language, 'versions')}`}>{t('versions.title')}</a>
            </p>
            <CompareForm {...{ id, language, versions }} hasDraft={draft !== null} />
          </section>
          <ArticleMore
            article={article}
            colleagues={props.colleagues}
            mayMove={may.edit && (props.isStaff || !article.wasPublished)}
          />
          <ArticleTrash article={article} uses={uses} />
        </aside>
      </div>
    </>
  )
}

type FormProps = Pick<
  Props,
  'article' | 'options' | 'files' | 'links' | 'timeZone' | 'isStaff' | 'mayBeNobodys'
>

/** The form of a story, saved by itself while somebody writes. */
function KeptForm({ article, options, files, links, timeZone, isStaff, mayBeNobodys }: FormProps) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  const { id, language, version, words, may, draft, relations } = article
  const door = `/api/desk/articles/${id}`
  const here = `/${page}${deskArticlePath(id, language)}`
  const about = chosenNow(relations, options, t)
  const now = { ...about.now, title: words.title, summary: words.summary, body: plainText(words.body) }
  const own = { title: t('fields.title'), summary: t('fields.summary'), body: t('fields.body') }
  const labels = { ...own, ...about.labels }
  const form = (
    <ArticleForm
      action={articleAction}
      hidden={{ id, language, version }}
      {...{ language, words, links, relations, options, files, mayBeNobodys }}
    >
      <Meanwhile
        {...{ version, now, labels }}
        names={about.names}
        title={t('meanwhile')}
        hint={t('meanwhileHint')}
      />
      {draft?.scheduledAt && (
        <p className="notice">
          {t('isScheduled', { at: instantText(draft.scheduledAt, page, timeZone), zone: timeZone })}
        </p>
      )}
      <ArticleButtons
        may={may}
        status={draft?.status ?? null}
        isOwnWork={may.review && draft !== null && !may.approve}
        isStaff={isStaff}
        timeZone={timeZone}
      />
    </ArticleForm>
  )
  if (!may.save) return form
  return (
    <DraftKeeper
      save={`${door}/draft?page=${page}`}
      presence={`${door}/presence?language=${language}`}
      conflict={`/${page}${deskArticlePath(id, language, 'conflict')}`}
      signIn={`/${page}/sign-in?callbackUrl=${encodeURIComponent(here)}`}
      record={`article ${id}`}
      language={language}
      version={version}
      live={article.translation?.liveNumber ?? 0}
    >
      {form}
    </DraftKeeper>
  )
}
