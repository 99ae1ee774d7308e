import { isLanguage, type Language } from '@/lib/i18n/languages'
import { calendarAddress } from '@/lib/server/calendars'
import { feedPages } from '@/lib/server/feeds'
import { pages, type PageKind } from '@/lib/server/pages'
import { fits } from '@/lib/server/segments'
import type { Target } from '@/lib/server/target'

export type PageAddress = {
  language: Language
  kind: PageKind
  /** The one address of the page: what is kept under, and all that the rendering is told. */
  canonical: string
  /** The record that the page is about; null for lists and the home page. */
  record: { section: string; slug: string } | null
}

/**
 * Reads what a stranger asked for against the list of pages. Parameters that a page does not know, that are
 * malformed or that say what holds anyway are left out, so that no spelling of an address makes another page.
 * @returns null when no page answers there
 */
export function pageAddress(target: Target): PageAddress | null {
  const { path, query } = target
  const [start, language, ...segments] = path.split('/')
  if (start !== '' || !isLanguage(language)) return calendarAddress(target)
  const kind = [...pages, ...feedPages].find((page) => fits(page.path, segments))
  if (!kind) return null
  const given = new URLSearchParams(query)
  const parameters = kind.private ? given.toString() : canonicalParameters(kind, given)
  const [section = '', slug] = segments
  const isRecord = !kind.private && kind.path[1] === '[slug]'
  const record = isRecord && slug !== undefined ? { section, slug } : null
  return { language, kind, canonical: path + (parameters ? `?${parameters}` : ''), record }
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
