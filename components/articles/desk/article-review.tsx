import { useLocale, useTranslations } from 'next-intl'
import { instantText } from '@/components/articles/desk/instant'
import { TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { commentAction } from '@/lib/articles/desk/actions'
import type { ReviewLine } from '@/lib/articles/review/queries'

type Props = {
  id: string
  language: string
  lines: readonly ReviewLine[]
  mayComment: boolean
  timeZone: string
}

/** What was said about a story and done with it, newest first. */
export function ArticleReview({ id, language, lines, mayComment, timeZone }: Props) {
  const t = useTranslations('articlesDesk')
  return (
    <section aria-label={t('review.title')}>
      <h2>{t('review.title')}</h2>
      {lines.length === 0 && <p>{t('review.none')}</p>}
      <ol className="review">
        {lines.map((line) => (
          <Line key={line.id} line={line} timeZone={timeZone} />
        ))}
      </ol>
      {mayComment && (
        <Form action={commentAction} hidden={{ id, language }} label={t('review.comment')}>
          <TextArea name="comment" label={t('review.comment')} rows={3} />
          <TextField name="passage" label={t('review.passage')} hint={t('review.passageHint')} optional />
          <div className="actions">
            <button className="btn quiet">{t('buttons.comment')}</button>
          </div>
        </Form>
      )}
    </section>
  )
}

function Line({ line, timeZone }: { line: ReviewLine; timeZone: string }) {
  const t = useTranslations('articlesDesk.review')
  const page = useLocale()
  const { step, comment, passage, version, author, createdAt } = line
  return (
    <li>
      <p>
        <strong>{author ?? t('portal')}</strong> {t(`steps.${step}`)}{' '}
        <span className="hint">
          {instantText(createdAt, page, timeZone)}, {t('version', { version })}
        </span>
      </p>
      {passage && <blockquote>{passage.text}</blockquote>}
      {comment && <p className="said">{comment}</p>}
    </li>
  )
}
