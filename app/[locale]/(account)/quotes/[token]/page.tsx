import { getTranslations } from 'next-intl/server'
import { QuoteAnswer } from '@/components/articles/desk/quote-answer'
import { SitePage } from '@/components/layout/site-page'
import { quotePath } from '@/lib/articles/paths'
import { getAskedQuote } from '@/lib/articles/quotes/asking/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

type Props = Pick<PrivatePageProps, 'searchParams'> & { params: Promise<{ locale: string; token: string }> }

const answers = ['approved', 'amended', 'refused'] as const

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('quotes.page.title'), portal.name)
}

/** Somebody's own words, as an article would say them, and nothing else of it. */
export default async function QuotePage({ params, searchParams }: Props) {
  const asked = single((await searchParams).answered)
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const [t, portal, quote] = await Promise.all([
    getTranslations('articlesDesk'),
    getPortal(language),
    getAskedQuote(token),
  ])
  return (
    <SitePage language={language} path={quotePath(token)} portal={portal}>
      <div className="wrap">
        <h1>{t('quotes.page.title')}</h1>
        <QuoteAnswer token={token} quote={quote} answered={answers.find((one) => one === asked)} />
      </div>
    </SitePage>
  )
}
