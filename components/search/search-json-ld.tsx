import { JsonLd } from '@/components/layout/json-ld'
import type { SearchResults } from '@/lib/search/queries'

type Props = {
  name: string
  url: string
  language: string
  results: SearchResults
  /** Absolute address before those of the hits. */
  base: string
}

/** schema.org SearchResultsPage with what stands on this page of it. */
export function SearchJsonLd({ name, url, language, results, base }: Props) {
  return (
    <JsonLd
      data={{
        '@type': 'SearchResultsPage',
        name,
        url,
        inLanguage: language,
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: results.total,
          itemListElement: results.rows.map((hit, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: hit.title,
            url: `${base}${hit.path}`,
          })),
        },
      }}
    />
  )
}
