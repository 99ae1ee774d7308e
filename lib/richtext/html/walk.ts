import { attribute, isElement } from '@/lib/richtext/html/tree'
import { listOf, quotationOf, tableOf } from '@/lib/richtext/html/containers'
import { add, flush } from '@/lib/richtext/html/gathering'
import { inlineElements, inside } from '@/lib/richtext/html/inline'
import { describe } from '@/lib/richtext/html/media'
import { place } from '@/lib/richtext/html/report'
import { addText, oneLine, words } from '@/lib/richtext/html/run'
import type { Child, Element } from '@/lib/richtext/html/tree'
import type { Gathering, Marks, Walk } from '@/lib/richtext/html/gathering'
import type { Block, Heading, Inline } from '@/lib/richtext/nodes'

type Start = Pick<Walk, 'base' | 'breaks' | 'language' | 'resolve' | 'report'>

/** The blocks of a text, as the tree of its elements has them. */
export function walkTree(nodes: readonly Child[], start: Start): Block[] {
  let read = ''
  return blocksOf(nodes, [], {
    ...start,
    depth: 0,
    where: () => place(read),
    blocksOf,
    gather: (node, marks, into, walk) => {
      if ('value' in node) read = (read + node.value).slice(-400)
      gather(node, marks, into, walk)
    },
  })
}

function blocksOf(nodes: readonly Child[], marks: Marks, walk: Walk): Block[] {
  const into: Gathering = { blocks: [], run: [] }
  for (const node of nodes) walk.gather(node, marks, into, walk)
  flush(into, walk)
  return into.blocks
}

function gather(node: Child, marks: Marks, into: Gathering, walk: Walk): void {
  if (isElement(node)) return gatherElement(node, withLanguage(node, marks, walk), into, walk)
  if (!('value' in node)) return
  for (const [index, line] of linesOf(node.value, node.parentNode?.nodeName ?? '', walk).entries()) {
    if (index > 0) into.run.push({ type: 'hardBreak' })
    addText(into.run, line, marks)
  }
}

/**
 * Text outside every element was typed with empty lines between paragraphs, in either editor of WordPress. Inside a
 * frame only empty lines part, elsewhere the lines of the source mean nothing.
 */
function linesOf(text: string, parent: string, walk: Walk): string[] {
  if (walk.breaks || parent === '#document-fragment') return text.split('\n')
  if (parent === 'p' || (!boxes.has(parent) && parent !== 'blockquote')) return [text]
  return text.split(/\n[ \t]*\n/).flatMap((part, index) => (index === 0 ? [part] : ['', part]))
}

function gatherElement(element: Element, marks: Marks, into: Gathering, walk: Walk): void {
  const block = blockElements.get(element.tagName)
  if (block) {
    flush(into, walk)
    into.blocks.push(...block(element, marks, walk))
    return
  }
  const inline = Object.hasOwn(inlineElements, element.tagName) ? inlineElements[element.tagName] : undefined
  if (inline) inline(element, marks, into, walk)
  else inside(element, marks, into, walk)
}

type BlockElement = (element: Element, marks: Marks, walk: Walk) => Block[]

const box: BlockElement = (element, marks, walk) => walk.blocksOf(element.childNodes, marks, walk)
const boldBox: BlockElement = (element, marks, walk) => box(element, add(marks, { type: 'bold' }), walk)
const boxes = new Set(
  'p div section article aside main header footer center address dd details figcaption li caption tr td th'.split(
    ' ',
  ),
)

const blockElements = new Map<string, BlockElement>([
  ...[...boxes].map((tag): [string, BlockElement] => [tag, box]),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, BlockElement] => [`h${level}`, headingAt(level)]),
  ['ul', container(listOf)],
  ['ol', container(listOf)],
  ['table', container(tableOf)],
  ['blockquote', container(quotationOf)],
  ['figure', figureOf],
  ['pre', (element, marks, walk) => box(element, marks, { ...walk, breaks: true })],
  ['dt', boldBox],
  ['summary', boldBox],
  ['hr', () => []],
])

const deepest = 8

/** Lists in lists in lists: past the deepest level that a page can show, only the words go on. */
function container(make: BlockElement): BlockElement {
  return (element, marks, walk) => {
    if (walk.depth >= deepest) return box(element, marks, walk)
    return make(element, marks, { ...walk, depth: walk.depth + 1 })
  }
}

function headingAt(level: number): BlockElement {
  const attrs: Heading['attrs'] = { level: level <= 2 ? 2 : level === 3 ? 3 : 4 }
  return (element, marks, walk) => {
    const inner: Gathering = { blocks: [], run: [] }
    inside(element, marks, inner, walk)
    const isParagraph = (block: Block) => block.type === 'paragraph'
    const broken = inner.blocks
      .filter(isParagraph)
      .flatMap((block) => [...inlinesOf(block), { type: 'hardBreak' } as const])
    const content = oneLine([...broken, ...inner.run].map(withoutBold))
    const beside = inner.blocks.filter((block) => !isParagraph(block))
    return content.length > 0 ? [{ type: 'heading', attrs, content }, ...beside] : beside
  }
}

function inlinesOf(block: Block): Inline[] {
  return block.type === 'paragraph' ? (block.content ?? []) : []
}

/** A heading is bold already: marking it again would only make it differ from its neighbours. */
function withoutBold(node: Inline): Inline {
  const marks = node.type === 'text' ? node.marks?.filter((mark) => mark.type !== 'bold') : undefined
  if (node.type !== 'text' || !marks) return node
  return marks.length > 0 ? { ...node, marks } : { type: 'text', text: node.text }
}

/** A picture with what stands under it; a figure around a table, a quotation or a film is only a box. */
function figureOf(element: Element, marks: Marks, walk: Walk): Block[] {
  const blocks = box(element, marks, walk)
  const images = blocks.filter((block) => block.type === 'image')
  const prose = blocks.filter((block) => block.type === 'paragraph')
  const [image] = images
  if (!image || images.length !== 1 || prose.length + 1 !== blocks.length) return blocks
  return [describe(image, prose.map((block) => words(inlinesOf(block))).join(' '), walk)]
}

function withLanguage(element: Element, marks: Marks, walk: Walk): Marks {
  const lang = attribute(element, 'lang').trim()
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(lang) || primary(lang) === primary(walk.language ?? ''))
    return marks
  return add(marks, {
    type: 'language',
    attrs: { lang: lang.replace(/^[A-Za-z]+/, (tag) => tag.toLowerCase()) },
  })
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}
