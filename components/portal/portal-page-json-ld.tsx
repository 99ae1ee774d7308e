import { JsonLd } from '@/components/layout/json-ld'
import type { Portal } from '@/lib/portal/queries'

type Props = {
  type: 'AboutPage' | 'ContactPage' | 'WebPage'
  name: string
  url: string
  language: string
  portal: Portal
}

/** schema.org AboutPage, ContactPage or WebPage: a page of the portal about itself. */
export function PortalPageJsonLd({ type, name, url, language, portal }: Props) {
  return (
    <JsonLd
      data={{
        '@type': type,
        name,
        url,
        inLanguage: language,
        about: {
          '@type': 'Organization',
          '@id': `${portal.url}/#organization`,
          name: portal.name,
          url: portal.url,
        },
      }}
    />
  )
}
