import { useLocale, useTranslations } from 'next-intl'
import { foreign } from '@/lib/i18n/translation'
import type { NearestRecord } from '@/lib/search/queries'

type Props = {
  query: string
  nearest: NearestRecord[]
  /** The same search without its filters, where it is they that leave nothing. */
  withoutFilters?: string
}

const tips = ['spelling', 'fewer', 'language'] as const

/** Nothing was found: what comes nearest, and what can be done. */
export function SearchEmpty({ query, nearest, withoutFilters }: Props) {
  const t = useTranslations('search')
  return (
    <div className="empty">
      <h2>{t(withoutFilters ? 'empty.filtered' : 'empty.title', { query })}</h2>
      {withoutFilters && (
        <p>
          <a className="btn quiet" href={withoutFilters}>
            {t('empty.clear')}
          </a>
        </p>
      )}
      {nearest.length > 0 && <Nearest nearest={nearest} />}
      <div className="prose">
        <ul>
          {tips.map((tip) => (
            <li key={tip}>{t(`empty.tips.${tip}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Nearest({ nearest }: { nearest: NearestRecord[] }) {
  const t = useTranslations('search')
  const language = useLocale()
  return (
    <>
      <h3>{t('empty.nearest')}</h3>
      <ul className="nearest">
        {nearest.map(({ type, path, title, language: spoken }) => (
          <li key={path}>
            <a href={`/${language}${path}`} lang={foreign(spoken, language)}>
              {title}
            </a>{' '}
            <span className="meta">{t(`kinds.${type}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
