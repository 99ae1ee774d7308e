const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const longest = 2048

/**
 * The address as it may stand in a link, or null. Control and invisible characters go first, since a browser
 * reads "java\nscript:" as "javascript:". Allowed: http, https, mailto, tel, a path of this portal, a fragment.
 * An address with a user name is refused: it makes one host look like another.
 */
export function safeHref(input: unknown): string | null {
  if (typeof input !== 'string' || input.length > longest || /\p{Surrogate}/u.test(input)) return null
  const href = input
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
    .replace(/\s/gu, '%20')
  if (href.startsWith('#')) return href
  // A browser reads two slashes, or a slash and a backslash, as the beginning of another host.
  if (href.startsWith('/')) return /^\/[/\\]/.test(href) ? null : href
  return hasSafeScheme(href) ? href : null
}

/** Whether an address that safeHref let through leads out of the portal. */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href)
}

/** The address of a page that may be embedded: https only, so that it also loads inside a secure page. */
export function safeEmbed(input: unknown): string | null {
  const href = safeHref(input)
  return href && /^https:/i.test(href) ? href : null
}

/** The host as a reader knows it: "youtube.com" for https://www.youtube.com/…; empty when there is none. */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : ''
}

function hasSafeScheme(href: string): boolean {
  if (!URL.canParse(href)) return false
  const url = new URL(href)
  if (!schemes.has(url.protocol)) return false
  if (!isExternal(href)) return href.length > url.protocol.length
  return /^https?:\/\/[^/\\]/i.test(href) && url.username === '' && url.password === ''
}
