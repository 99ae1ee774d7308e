import { shorten } from '@/lib/lists/shorten'
import { childrenOf } from '@/lib/richtext/nodes'
import type { AnyNode, RichText } from '@/lib/richtext/nodes'

/** The words of a rich text, one block a line: what search reads and what a length is counted on. */
export function plainText(doc: RichText): string {
  return textOf(doc)
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** The beginning of a text for lists and feeds: whole words, at most `longest` characters, "…" when cut. */
export function excerpt(doc: RichText, longest = 280): string {
  const prose = doc.content.filter((block) => block.type !== 'heading' && block.type !== 'table')
  const words = prose.map(textOf).join(' ').replace(/\s+/gu, ' ').trim()
  return shorten(words, longest)
}

/** The words inside one node. */
export function textOf(node: AnyNode): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'hardBreak':
      return '\n'
    case 'image':
      return [node.attrs.caption, node.attrs.credit].filter(Boolean).join('\n')
    case 'embed':
      return node.attrs.title
    case 'resourceBlock':
      return [node.attrs.title, ...node.attrs.items.map((item) => ('text' in item ? item.text : ''))].join(
        '\n',
      )
    case 'blockquote':
      return [...childrenOf(node).map(textOf), node.attrs.speaker ?? ''].join('\n')
    case 'paragraph':
    case 'heading':
      return childrenOf(node).map(textOf).join('')
    case 'tableRow':
      return childrenOf(node).map(textOf).join(' ')
    default:
      return childrenOf(node).map(textOf).join('\n')
  }
}
