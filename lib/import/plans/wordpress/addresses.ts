import { pageAddress } from '@/lib/server/page-addresses'

/**
 * The part of an old address that the portal keeps: decoded, in lower case, without query and final slash. Null for
 * the front page and for addresses at which the portal has a page of its own.
 */
export function oldPath(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null
  const path = decoded(new URL(address).pathname).normalize('NFC').toLowerCase().replace(/\/+$/, '')
  if (path === '' || !path.startsWith('/') || path.length > 1000) return null
  const page = pageAddress({ path: `/en${path}`, query: '' }) ?? pageAddress({ path, query: '' })
  const own = page && !page.kind.path.includes('[slug]')
  return own ? null : path
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
  const path = decoded(url.pathname).normalize('NFC').toLowerCase().replace(/\/+$/, '')
  const number =
    url.searchParams.get('p') ?? url.searchParams.get('attachment_id') ?? url.searchParams.get('page_id')
  return `${hostOf(address)}${path}${number ? `?p=${number}` : ''}`
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
