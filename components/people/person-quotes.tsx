import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { articlePath } from '@/lib/articles/paths'
import { eventPath } from '@/lib/events/paths'
import { foreign } from '@/lib/i18n/translation'
import type { PersonQuote } from '@/lib/people/quotes/queries'

/** What somebody said, as they agreed to have it said, and where it stands. */
export function PersonQuotes({ quotes }: { quotes: PersonQuote[] }) {
  const language = useLocale()
  return (
    <div className="prose">
      {quotes.map((quote) => (
        <blockquote key={quote.id}>
          <p lang={foreign(quote.language, language)}>{quote.text}</p>
          <footer>
            {quote.affiliation}
            {quote.affiliation && ' · '}
            <Place quote={quote} />
          </footer>
        </blockquote>
      ))}
    </div>
  )
}

function Place({ quote: { article, event } }: { quote: PersonQuote }) {
  const t = useTranslations('people')
  const language = useLocale()
  const place = article ?? event
  if (!place) return null
  const path = article ? articlePath(place.slug) : eventPath(place.slug)
  return t.rich(article ? 'quotes.inStory' : 'quotes.atEvent', {
    place: () => (
      <a href={`/${language}${path}`}>
        <NameText of={place} />
      </a>
    ),
  })
}
