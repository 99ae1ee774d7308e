import { attribute, isElement, wordsOf } from '@/lib/richtext/html/tree'
import { absolute } from '@/lib/richtext/html/links'
import { childrenOf } from '@/lib/richtext/nodes'
import { insideCell, insideItem, insideQuotation } from '@/lib/richtext/places'
import type { Child, Element } from '@/lib/richtext/html/tree'
import type { Marks, Walk } from '@/lib/richtext/html/gathering'
import type { AnyNode, Block, ListItem, TableCell, TableRow } from '@/lib/richtext/nodes'

export function listOf(element: Element, marks: Marks, walk: Walk): Block[] {
  const content: ListItem[] = []
  for (const child of element.childNodes) addItem(child, content, marks, walk)
  if (content.length === 0) return []
  if (element.tagName === 'ul') return [{ type: 'bulletList', content }]
  const start = Number.parseInt(attribute(element, 'start'), 10)
  return [{ type: 'orderedList', attrs: { start: start >= 1 && start <= 100_000 ? start : 1 }, content }]
}

/** A list that stands beside the items instead of inside one belongs to the item before it. */
function addItem(child: Child, items: ListItem[], marks: Marks, walk: Walk): void {
  const nested = isElement(child) && (child.tagName === 'ul' || child.tagName === 'ol')
  const nodes = isElement(child) && child.tagName === 'li' ? child.childNodes : [child]
  const blocks = fit(walk.blocksOf(nodes, marks, walk), insideItem)
  const last = items.at(-1)
  if (nested && last) last.content.push(...blocks)
  else if (blocks.length > 0) items.push({ type: 'listItem', content: startingWithParagraph(blocks) })
}

export function tableOf(element: Element, marks: Marks, walk: Walk): Block[] {
  const caption = element.childNodes.filter((child) => child.nodeName === 'caption')
  const content = rowsIn(element).flatMap((row) => rowOf(row, marks, walk))
  const before = walk.blocksOf(caption, marks, walk)
  const [only] = content.length === 1 && content[0]?.content.length === 1 ? content[0].content : []
  // A table of one cell is a frame, not a table.
  if (only) return [...before, ...only.content.filter((block) => block.type !== 'paragraph' || block.content)]
  return content.length > 0 ? [...before, { type: 'table', content }] : before
}

function rowsIn(element: Element): Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsIn(child) : []
  })
}

function rowOf(row: Element, marks: Marks, walk: Walk): TableRow[] {
  const heads = row.parentNode?.nodeName === 'thead'
  const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  const content = cells.map((cell): TableCell => {
    const blocks = fit(walk.blocksOf(cell.childNodes, marks, walk), insideCell)
    return {
      type: heads || cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') },
      content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }],
    }
  })
  return content.length > 0 ? [{ type: 'tableRow', content }] : []
}

/** A quotation and who said it: its footer or closing "cite", else a last line that begins with a dash. */
export function quotationOf(element: Element, marks: Marks, walk: Walk): Block[] {
  const named = takeSpeaker(element)
  const blocks = walk.blocksOf(element.childNodes, marks, walk)
  const [content, beside] = [
    fit(blocks, insideQuotation),
    blocks.filter((block) => standsBeside.has(block.type)),
  ]
  const signed = named ?? takeSignature(content)
  const cite = absolute(attribute(element, 'cite'), walk.base)
  if (content.length === 0) return signed ? [asParagraph(signed), ...beside] : beside
  return [{ type: 'blockquote', attrs: { personId: null, speaker: signed, cite }, content }, ...beside]
}

const standsBeside = new Set<Block['type']>(['image', 'document', 'embed'])

function takeSpeaker(element: Element): string | null {
  const last = element.childNodes.filter((child) => isElement(child) || wordsOf(child).trim() !== '').at(-1)
  if (!last || !isElement(last)) return null
  if (last.tagName === 'p' || last.tagName === 'div') return takeSpeaker(last)
  if (last.tagName !== 'footer' && last.tagName !== 'cite') return null
  element.childNodes = element.childNodes.filter((child) => child !== last)
  return asSpeaker(wordsOf(last))
}

function takeSignature(content: Block[]): string | null {
  const last = content.at(-1)
  const [only, ...rest] = last?.type === 'paragraph' ? (last.content ?? []) : []
  if (content.length < 2 || only?.type !== 'text' || rest.length > 0) return null
  if (!/^[—–-]\s*\p{L}/u.test(only.text) || only.text.length > 160) return null
  content.pop()
  return asSpeaker(only.text)
}

function asSpeaker(words: string): string | null {
  return (
    words
      .replace(/\s+/gu, ' ')
      .replace(/^[\s—–-]+/u, '')
      .trim()
      .slice(0, 300) || null
  )
}

/** Blocks as they may stand in a narrower place: headings become paragraphs, other frames give up their content. */
function fit(blocks: readonly Block[], allowed: readonly Block['type'][]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (allowed.includes(block.type)) return [block]
    if (block.type === 'heading') return [{ type: 'paragraph', content: block.content ?? [] }]
    if (standsBeside.has(block.type)) return []
    const signed =
      block.type === 'blockquote' && block.attrs.speaker ? [asParagraph(block.attrs.speaker)] : []
    return [...fit(innerBlocks(block), allowed), ...signed]
  })
}

function innerBlocks(node: AnyNode): Block[] {
  return childrenOf(node).flatMap((child): Block[] => {
    switch (child.type) {
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
      case 'tableHeader':
        return innerBlocks(child)
      case 'paragraph':
        return child.content ? [child] : []
      case 'doc':
      case 'text':
      case 'hardBreak':
        return []
      default:
        return [child]
    }
  })
}

function startingWithParagraph(blocks: Block[]): Block[] {
  return blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks]
}

function asParagraph(text: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function span(cell: Element, name: string): number {
  const number = Number.parseInt(attribute(cell, name), 10)
  return number >= 1 && number <= 50 ? number : 1
}
