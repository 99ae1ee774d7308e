import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { askForQuoteAction } from '@/lib/articles/desk/actions'
import type { QuoteState } from '@/lib/articles/quotes/asking/queries'

type Props = { id: string; language: string; quotes: readonly QuoteState[]; mayAsk: boolean }

/** Whom the text quotes, and what they say of it. */
export function ArticleQuotes({ id, language, quotes, mayAsk }: Props) {
  const t = useTranslations('articlesDesk')
  if (quotes.length === 0) return null
  return (
    <section aria-label={t('quotes.title')}>
      <h2>{t('quotes.title')}</h2>
      <ul className="quotes">
        {quotes.map(({ id: quoteId, text, speaker, approval, amendedText, canBeAsked }) => (
          <li key={quoteId}>
            <blockquote lang={language}>{text}</blockquote>
            <p>
              {speaker}: {t(`quotes.states.${approval}`)}
            </p>
            {amendedText && <p lang={language}>{t('quotes.proposal', { text: amendedText })}</p>}
            {!canBeAsked && <p className="hint">{t('quotes.noAddress')}</p>}
            {mayAsk && canBeAsked && approval !== 'approved' && (
              <Form action={askForQuoteAction} hidden={{ id, language, quoteId }} className="">
                <button className="btn quiet">
                  {t(approval === 'not_asked' ? 'buttons.ask' : 'buttons.askAgain', { name: speaker })}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
