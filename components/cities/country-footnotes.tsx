import { useLocale } from 'next-intl'
import { countryFootnote } from '@/lib/vocabularies/countries'

/** What has to stand below a page that names these countries; the mark is in the country's label. */
export function CountryFootnotes({ countries }: { countries: readonly string[] }) {
  const language = useLocale()
  const footnotes = new Set(countries.flatMap((code) => countryFootnote(code, language) ?? []))
  return [...footnotes].map((footnote) => (
    <p key={footnote} className="meta">
      * {footnote}
    </p>
  ))
}
