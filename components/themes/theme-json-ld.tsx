import { JsonLd } from '@/components/layout/json-ld'
import type { ThemeRecord } from '@/lib/themes/record/queries'

type Props = { theme: ThemeRecord; url: string; portal: { name: string; url: string } }

/** schema.org CollectionPage about a DefinedTerm: what the portal has on a subject. */
export function ThemeJsonLd({ theme: { name, summary, language, parent }, url, portal }: Props) {
  return (
    <JsonLd
      data={{
        '@type': 'CollectionPage',
        '@id': url,
        name,
        description: summary || undefined,
        url,
        inLanguage: language,
        about: { '@type': 'DefinedTerm', name, description: summary || undefined },
        isPartOf: { '@type': 'WebSite', name: portal.name, url: portal.url },
        keywords: parent ? [name, parent.name] : [name],
      }}
    />
  )
}
