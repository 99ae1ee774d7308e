import type { Element } from '@/lib/richtext/html/tree'

/** Google leads every link of a document over a page of its own; the address meant is inside. */
export function withoutPadding(attrs: Element['attrs']): Element['attrs'] {
  return attrs.map((attr) => (attr.name === 'href' ? { ...attr, value: meant(attr.value) } : attr))
}

function meant(href: string): string {
  if (!/^https:\/\/www\.google\.[a-z.]+\/url\?/i.test(href)) return href
  const { searchParams } = new URL(href)
  return searchParams.get('q') ?? searchParams.get('url') ?? href
}
