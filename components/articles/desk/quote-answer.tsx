import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { answerQuoteAction } from '@/lib/articles/quotes/asking/actions'
import type { AskedQuote } from '@/lib/articles/quotes/asking/queries'

type Props = {
  token: string
  quote: AskedQuote | null
  answered: 'approved' | 'amended' | 'refused' | undefined
}

/** Words and the three answers to them. */
export function QuoteAnswer({ token, quote, answered }: Props) {
  const t = useTranslations('articlesDesk.quotes.page')
  const thanks = useTranslations('articlesDesk.quotes.thanks')
  if (!quote && answered)
    return (
      <p className="notice" role="status">
        {thanks(answered)}
      </p>
    )
  if (!quote) return <p>{t('gone')}</p>
  return (
    <>
      <p>{t('intro', { speaker: quote.speaker })}</p>
      <blockquote lang={quote.language}>{quote.text}</blockquote>
      <Form action={answerQuoteAction} hidden={{ token }} label={t('answer')}>
        <TextArea
          name="amendedText"
          label={t('amended')}
          hint={t('amendedHint')}
          lang={quote.language}
          value={quote.text}
          rows={5}
          optional
        />
        <div className="actions">
          <button className="btn" name="answer" value="approved">
            {t('approve')}
          </button>
          <button className="btn quiet" name="answer" value="amended">
            {t('amend')}
          </button>
          <button className="btn quiet" name="answer" value="refused">
            {t('refuse')}
          </button>
        </div>
      </Form>
    </>
  )
}
