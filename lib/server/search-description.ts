import 'server-only'
import { defaultLanguage } from '@/lib/i18n/languages'
import { getPortal } from '@/lib/portal/queries'
import { searchPath } from '@/lib/search/paths'

/** Characters that OpenSearch 1.1 allows for the short name. */
const longestName = 16

/**
 * OpenSearch 1.1: has a browser offer the portal's search among its own. The address says no language, since the
 * reader's is not known yet; the portal redirects to it.
 */
export async function searchDescription(): Promise<string> {
  const { name, tagline, url } = await getPortal(defaultLanguage)
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(name.slice(0, longestName).trim())}</ShortName>
  <Description>${escaped([name, tagline].filter(Boolean).join(': ').slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/x-icon">${escaped(url)}/favicon.ico</Image>
  <Url type="text/html" template="${escaped(url + searchPath())}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(url)}/opensearch.xml"/>
</OpenSearchDescription>
`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escaped(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
