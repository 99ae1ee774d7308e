import { useLocale, useTranslations } from 'next-intl'
import { instantText } from '@/components/articles/desk/instant'
import { StateStatus } from '@/components/articles/desk/state-status'
import type { DeskArticle } from '@/lib/articles/desk/record/queries'
import { articlePath } from '@/lib/articles/paths'

type Props = { article: DeskArticle; timeZone: string; assignee: string | null }

/** What the public has of a story in this language, and how far the work on it is. */
export function ArticleState({ article, timeZone, assignee }: Props) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  const at = (instant: Date) => instantText(instant, page, timeZone)
  const { translation, draft, slug, language, isTrashed } = article
  const isLive = translation?.status === 'published' && !isTrashed
  return (
    <section aria-label={t('state.title')}>
      <h2>{t('state.title')}</h2>
      {isTrashed && <StateStatus state="trashed" />}
      <dl className="facts">
        <dt>{t('state.public')}</dt>
        <dd>
          {translation && translation.status !== 'draft' ? (
            <>
              <StateStatus state={translation.status} />{' '}
              {translation.publishedAt && t('state.since', { at: at(translation.publishedAt) })}{' '}
              {isLive && translation.withdrawAt && t('state.until', { at: at(translation.withdrawAt) })}
            </>
          ) : (
            t('state.none')
          )}
          {isLive && (
            <p>
              <a href={`/${language}${articlePath(slug)}`}>{t('state.see')}</a>
            </p>
          )}
        </dd>
        <dt>{t('state.work')}</dt>
        <dd>
          {draft ? <StateStatus state={draft.status} /> : t('state.none')}
          {draft && (
            <p className="hint">
              {t('state.saved', {
                at: at(draft.updatedAt),
                by: draft.updatedBy?.name ?? t('state.somebody'),
              })}
            </p>
          )}
          {assignee && <p>{t('state.assignee', { name: assignee })}</p>}
          {draft?.dueOn && <p>{t('state.due', { day: draft.dueOn.toISOString().slice(0, 10) })}</p>}
        </dd>
      </dl>
    </section>
  )
}
