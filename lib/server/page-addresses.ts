import { isLanguage, type Language } from '@/lib/i18n/languages'
import { pages, type PageKind } from '@/lib/server/pages'

export type PageAddress = {
  language: Language
  kind: PageKind
  /** The one address of the page: what is kept under, and all that the rendering is told. */
  canonical: string
}

/**
 * Reads what a stranger asked for against the list of pages. Parameters that a page does not know, that are
 * malformed or that say what holds anyway are left out, so that no spelling of an address makes another page.
 * @param target the request target: path and query
 * @returns null when no page answers there
 */
export function pageAddress(target: string): PageAddress | null {
  const [path = '', query = ''] = splitOnce(target, '?')
  const [, language, ...segments] = path.split('/')
  if (!isLanguage(language)) return null
  const kind = pages.find((page) => matches(page.path, segments))
  if (!kind) return null
  const parameters = canonicalParameters(kind, new URLSearchParams(query))
  return { language, kind, canonical: path + (parameters ? `?${parameters}` : '') }
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false
  return pattern.every((part, i) => (part === '[slug]' ? slug.test(segments[i] ?? '') : part === segments[i]))
}

function canonicalParameters(kind: PageKind, given: URLSearchParams): string {
  const canonical = new URLSearchParams()
  for (const [name, schema] of Object.entries(kind.parameters)) {
    const value = given.get(name)
    if (value === null || value === '') continue
    const parsed = schema.safeParse(value)
    if (parsed.success && parsed.data !== kind.defaults?.[name]) canonical.set(name, String(parsed.data))
  }
  return canonical.toString()
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
