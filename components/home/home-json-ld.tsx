import { JsonLd } from '@/components/layout/json-ld'
import type { Portal } from '@/lib/portal/queries'
import { searchPath } from '@/lib/search/paths'

/** schema.org Organization and WebSite: who speaks here, and where. */
export function HomeJsonLd({ portal, url, language }: { portal: Portal; url: string; language: string }) {
  const organization = `${portal.url}/#organization`
  return (
    <JsonLd
      data={{
        '@graph': [
          {
            '@type': 'Organization',
            '@id': organization,
            name: portal.name,
            description: portal.summary || portal.tagline || undefined,
            url: portal.url,
          },
          {
            '@type': 'WebSite',
            name: portal.name,
            url,
            inLanguage: language,
            publisher: { '@id': organization },
            potentialAction: {
              '@type': 'SearchAction',
              target: { '@type': 'EntryPoint', urlTemplate: `${url}${searchPath()}?q={search_term_string}` },
              'query-input': 'required name=search_term_string',
            },
          },
        ],
      }}
    />
  )
}
