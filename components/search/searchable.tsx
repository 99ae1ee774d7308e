import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import type { SearchFacets } from '@/lib/search/queries'
import type { SearchType } from '@/lib/search/schema'

/** Where the list of each kind is; the others have none and are found on the pages of what they belong to. */
const lists: Partial<Record<SearchType, string>> = {
  articles: '/news',
  events: '/events',
  cities: '/cities',
  solutions: '/solutions',
  figures: '/impact',
  documents: '/library',
  projects: '/projects',
  partners: '/partners',
  groups: '/groups',
  pairings: '/pairings',
  themes: '/themes',
}

/** Before anything was typed: what there is, and how much of it. */
export function Searchable({ counts }: { counts: SearchFacets['types'] }) {
  const t = useTranslations('search')
  const language = useLocale()
  if (counts.length === 0) return null
  const number = new Intl.NumberFormat(language)
  return (
    <Section id="searchable" title={t('searchable')}>
      <ul className="searchable">
        {counts.map(({ value, count }) => (
          <li key={value}>
            {lists[value] ? (
              <a href={`/${language}${lists[value]}`}>{t(`types.${value}`)}</a>
            ) : (
              <span>{t(`types.${value}`)}</span>
            )}{' '}
            <span className="num">{number.format(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
