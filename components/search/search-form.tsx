import { useLocale, useTranslations } from 'next-intl'
import { searchPath } from '@/lib/search/paths'

/** The one box over everything. It asks for an address, so that a search can be kept and sent to somebody. */
export function SearchForm({ query }: { query?: string }) {
  const t = useTranslations('search')
  return (
    <form action={`/${useLocale()}${searchPath()}`} method="get" role="search" className="search-form">
      <label htmlFor="search">{t('label')}</label>
      <p className="hint" id="search-hint">
        {t('hint')}
      </p>
      <p className="search-line">
        <input
          id="search"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="search-hint"
        />
        <button type="submit" className="btn">
          {t('button')}
        </button>
      </p>
    </form>
  )
}
