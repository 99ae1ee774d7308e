import { JsonLd } from '@/components/layout/json-ld'
import type { SearchHit } from '@/lib/search/hits'

type Props = { name: string; url: string; language: string; hits: SearchHit[]; total: number; base: string }

/** schema.org SearchResultsPage with what stands on this page of it. */
export function SearchJsonLd({ name, url, language, hits, total, base }: Props) {
  return (
    <JsonLd
      data={{
        '@type': 'SearchResultsPage',
        name,
        url,
        inLanguage: language,
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: total,
          itemListElement: hits.map((hit, index) => ({
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
