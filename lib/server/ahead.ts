import type { Language } from '@/lib/i18n/languages'
import { pageAddress } from '@/lib/server/page-addresses'
import { pages } from '@/lib/server/pages'
import type { PublicPages } from '@/lib/server/public-pages'

/**
 * Makes the home page and the lists before anybody asks, one after the other: whoever comes first after a start should
 * not wait for code to be loaded. What cannot be made now is made when it is asked for.
 */
export async function makeAhead(made: PublicPages, language: Language): Promise<void> {
  const paths = pages.filter((page) => !page.private && !page.endless && !page.path.includes('[slug]'))
  for (const { path } of paths) {
    const page = pageAddress({ path: ['', language, ...path].join('/'), query: '' })
    if (page) await made.get(page).catch(() => undefined)
  }
}
