import { pageAddress } from '@/lib/server/page-addresses'

/**
 * The part of an old address that the portal keeps: decoded, in lower case, without final slash and without query,
 * but for WordPress's short addresses ("/?p=3"). Null for the front page and for addresses at which the portal has a
 * page of its own.
 */
export function oldPath(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null
  const { pathname, search } = new URL(address)
  if (pathname === '/' && isShort(search)) return `/${search}`
  const path = normalPath(pathname)
  if (path === '' || !path.startsWith('/') || path.length > 1000) return null
  const page = pageAddress({ path: `/en${path}`, query: '' }) ?? pageAddress({ path, query: '' })
  const own = page && !page.kind.path.includes('[slug]')
  return own ? null : path
}

/** Where WordPress answers for a story by its number, whatever its address; null when it knows no number. */
export function shortAddress(wordpressId: string, baseUrl: string | null): string | null {
  if (!baseUrl || !URL.canParse(baseUrl) || !isShort(`?p=${wordpressId}`)) return null
  return `${withoutFinalSlashes(baseUrl.split(/[?#]/, 1)[0] ?? '')}/?p=${wordpressId}`
}

/** In time that grows with the path alone: "////…" is what strangers send. */
export function withoutFinalSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** Whether an address is of the site, with or without www and whatever its scheme. */
export function isOfSite(address: string, baseUrl: string | null): boolean {
  if (!baseUrl || !URL.canParse(address)) return false
  return hostOf(address) === hostOf(baseUrl)
}

/** By which two spellings of one address are the same; WordPress's "?p=123" counts, other queries do not. */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const path = normalPath(url.pathname)
  const number =
    url.searchParams.get('p') ?? url.searchParams.get('attachment_id') ?? url.searchParams.get('page_id')
  return `${hostOf(address)}${path}${number ? `?p=${number}` : ''}`
}

function isShort(query: string): boolean {
  return /^\?p=\d{1,18}$/.test(query)
}

function normalPath(path: string): string {
  return withoutFinalSlashes(decoded(path).normalize('NFC').toLowerCase())
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
