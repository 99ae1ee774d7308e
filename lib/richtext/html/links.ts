import { safeHref } from '@/lib/richtext/addresses'
import { attribute, wordsOf } from '@/lib/richtext/html/tree'
import type { Element } from '@/lib/richtext/html/tree'
import type { LinkTarget, Report, Resolve } from '@/lib/richtext/html/report'
import type { LinkMark } from '@/lib/richtext/nodes'

export type LinkContext = { base: string | null; resolve: Resolve; report: Report; where: () => string }

/** The mark of a link, or null when its words stand without one: an anchor, a place inside the page, a refusal. */
export function linkOf(element: Element, context: LinkContext): LinkMark | null {
  const raw = attribute(element, 'href').trim()
  const text = wordsOf(element).replace(/\s+/gu, ' ').trim()
  if (raw === '') return null
  if (raw.startsWith('#')) return drop(`link inside the page: ${raw}`, context)
  return linkTo(raw, text, context)
}

/** Every link goes through `resolve`, so that addresses of the old site become documents and pages of this one. */
export function linkTo(raw: string, text: string, context: LinkContext): LinkMark | null {
  const href = absolute(raw, context.base)
  const target = href === null ? null : (context.resolve.link?.(href, text) ?? null)
  const mark = href === null ? null : markOf(href, target)
  if (href === null || mark === null) return drop(`link to ${raw.slice(0, 200)}`, context)
  context.report.links.push({ href, text, to: kindOf(target), documentId: mark.attrs.documentId })
  return mark
}

/** An address as the browser would have read it on the old page. */
export function absolute(raw: string, base: string | null): string | null {
  const href = raw.trim()
  if (href === '') return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return safeHref(href)
  return base && URL.canParse(href, base) ? safeHref(new URL(href, base).href) : safeHref(href)
}

function markOf(href: string, target: LinkTarget): LinkMark | null {
  const none = { href: null, documentId: null, record: null }
  if (target && 'documentId' in target) {
    return { type: 'link', attrs: { ...none, documentId: target.documentId } }
  }
  if (target && 'record' in target) return { type: 'link', attrs: { ...none, record: target.record } }
  const address = safeHref(target?.href ?? href)
  return address ? { type: 'link', attrs: { ...none, href: address } } : null
}

function kindOf(target: LinkTarget): 'document' | 'record' | 'page' | 'elsewhere' {
  if (!target) return 'elsewhere'
  if ('documentId' in target) return 'document'
  return 'record' in target ? 'record' : 'page'
}

function drop(what: string, context: LinkContext): null {
  context.report.dropped.push({ what, where: context.where() })
  return null
}
