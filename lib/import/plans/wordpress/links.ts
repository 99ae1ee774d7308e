import type { LinkTarget } from '@/lib/richtext/html/report'
import type { Meaning } from '@/lib/import/plans/categories'
import { addressKey, isOfSite, oldPath, shortAddress } from '@/lib/import/plans/wordpress/addresses'
import type { Site } from '@/lib/import/plans/wordpress/site'

type Ids = {
  ofStory: (sourceKey: string) => string
  /** Null for what becomes no document, as a picture. */
  ofAttachment: (sourceKey: string) => string | null
  /** What earlier imports made of an old path. */
  ofPath: (path: string) => LinkTarget
  meanings: ReadonlyMap<string, Meaning>
}

/** Where the addresses of the old site lead in the portal: to the file, the story, the city or theme. */
export function linksOf(site: Site, ids: Ids): (href: string) => LinkTarget {
  const targets = new Map<string, LinkTarget>()
  const lead = (address: string | null, target: LinkTarget) => {
    const key = address && addressKey(address)
    if (key && !targets.has(key)) targets.set(key, target)
  }
  for (const { sourceKey, link, url } of site.attachments) {
    const documentId = ids.ofAttachment(sourceKey)
    if (documentId) for (const address of [url, link, sourceKey]) lead(address, { documentId })
  }
  for (const { sourceKey, link, wordpressId } of site.stories) {
    const record = { noun: 'article', id: ids.ofStory(sourceKey) } as const
    for (const address of [link, sourceKey, shortAddress(wordpressId, site.baseUrl)])
      lead(address, { record })
  }
  return (href) => {
    const key = addressKey(href)
    const target = key ? targets.get(key) : undefined
    if (target) return target
    if (!isOfSite(href, site.baseUrl)) return null
    const { pathname } = new URL(href)
    const path = oldPath(href) ?? ''
    // Numbers are the same on every site: what another one had at "/?p=3" is not meant.
    return archiveTarget(pathname, ids.meanings) ?? (path.startsWith('/?') ? null : ids.ofPath(path))
  }
}

/** WordPress lists the stories of a category at /category/name; the portal has a page of the city or theme. */
function archiveTarget(pathname: string, meanings: ReadonlyMap<string, Meaning>): LinkTarget {
  if (pathname.length > 1000) return null
  const [, list, nicename] = /\/(category|tag)\/(?:[^/]+\/)*([^/]+)\/?$/.exec(pathname) ?? []
  const meaning = list && meanings.get(`${list === 'tag' ? 'post_tag' : 'category'}:${nicename}`)
  if (!meaning) return null
  if (meaning.cityId) return { record: { noun: 'city', id: meaning.cityId } }
  if (meaning.projectId) return { record: { noun: 'project', id: meaning.projectId } }
  return meaning.themeId ? { record: { noun: 'theme', id: meaning.themeId } } : null
}
