import { Mark } from '@tiptap/core'
import { safeHref } from '@/lib/richtext/addresses'
import type { LinkMark } from '@/lib/richtext/nodes'

/** A link to an address, a document or a record. Only the first leads anywhere from here. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  priority: 1000,
  addAttributes: () => ({
    href: { default: null },
    documentId: { default: null },
    record: { default: null },
  }),
  parseHTML: () => [{ tag: 'a[data-target]', getAttrs: targetIn }],
  renderHTML: ({ mark }) => {
    const { href, documentId, record } = mark.attrs as LinkMark['attrs']
    const address = safeHref(href)
    return [
      'a',
      {
        'data-target': JSON.stringify({ href, documentId, record }),
        ...(address && { href: address, rel: 'noopener' }),
      },
      0,
    ]
  },
})

/** What was copied here brings its target along; any other markup comes in through the cleaning. */
function targetIn(element: HTMLElement) {
  return JSON.parse(element.dataset.target ?? '{}') as LinkMark['attrs']
}

/** A passage in another language than the text. */
export const Language = Mark.create({
  name: 'language',
  priority: 900,
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: 'span[lang]', getAttrs: (element) => ({ lang: element.lang }) }],
  renderHTML: ({ mark }) => ['span', { lang: String(mark.attrs.lang) }, 0],
})
