import { attribute, isElement, wordsOf } from '@/lib/richtext/html/tree'
import { inlineStyle, isBold, isItalic, isPlainWeight, styleOf } from './style'
import { elementOf, putInto } from './tree'
import { withoutPadding } from './links'
import { withWordLists } from './word-lists'
import type { Child, Element } from '@/lib/richtext/html/tree'

/** How many pictures a pasted text had. They stay behind: they are files of another computer or of another site. */
type Cleaned = { content: Child[]; images: number }

const gone = new Set(
  'script style meta link title head xml template object button select textarea input svg del'.split(' '),
)
const pictures = new Set(['img', 'v:shape', 'v:imagedata', 'picture', 'canvas'])

/** What Word, Google Docs, LibreOffice and pages of others put on the clipboard, as plain HTML. Changes what it is given. */
export function clean(content: readonly Child[]): Cleaned {
  const count = { images: 0 }
  const root = elementOf('body', [], [...content])
  if (isFromWord(root)) walk(root, withoutWord)
  putInto(
    root,
    root.childNodes.flatMap((node) => cleanNode(node, count)),
  )
  const shift = hasFirstHeading(root) ? 1 : 0
  walk(root, (element) => {
    lowerHeading(element, shift)
    if (element.tagName === 'table') markHeaderRow(element)
  })
  return { content: root.childNodes, images: count.images }
}

function isFromWord(element: Element): boolean {
  if (/\bMso/.test(attribute(element, 'class')) || inlineStyle(element).includes('mso-')) return true
  return element.childNodes.some((child) => isElement(child) && isFromWord(child))
}

/** Its lists, and the languages that it guesses for every few words. */
function withoutWord(element: Element) {
  putInto(element, withWordLists(element.childNodes))
  element.attrs = element.attrs.filter(({ name }) => name !== 'lang')
}

function cleanNode(node: Child, count: { images: number }): Child[] {
  if (!isElement(node)) return [node]
  if (pictures.has(node.tagName)) {
    if (node.tagName === 'img' || node.tagName === 'v:shape') count.images += 1
    return []
  }
  if (gone.has(node.tagName) || isHidden(node)) return []
  const children = node.childNodes.flatMap((child) => cleanNode(child, count))
  if (isWrapping(node)) return emphasised(node, children)
  putInto(node, children)
  if (node.tagName === 'a') node.attrs = withoutPadding(node.attrs)
  // Emphasis of a whole block is put around its words, where the walk looks for it.
  if (isBlock(node) && !/^h\d$/.test(node.tagName)) putInto(node, emphasised(node, node.childNodes))
  return [node]
}

/** Deleted words of a tracked change, comments, and what Word hides. */
function isHidden(element: Element): boolean {
  const hides = ['comment-list', 'comment'].includes(styleOf(element, 'mso-element'))
  const isReference = attribute(element, 'class').includes('MsoCommentReference')
  return (
    hides || isReference || styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all'
  )
}

/** Elements that mean nothing by themselves: only what their style says of their words is kept. */
function isWrapping(element: Element): boolean {
  const { tagName } = element
  if (tagName.includes(':')) return true
  if (['span', 'font', 'ins', 'u', 'html', 'body', 'tt'].includes(tagName))
    return attribute(element, 'lang') === '' || !hasWords(element)
  return (tagName === 'b' || tagName === 'strong') && isPlainWeight(element)
}

function emphasised(element: Element, children: Child[]): Child[] {
  const strong = isBold(element) && hasWordsOf(children) ? [elementOf('strong', [], children)] : children
  return isItalic(element) && hasWordsOf(children) ? [elementOf('em', [], strong)] : strong
}

const blocks = /^(?:p|div|h[1-6]|li|ul|ol|table|tbody|thead|tr|td|th|blockquote|section|article)$/

function isBlock(element: Element): boolean {
  return (
    /^(?:p|div|li|td|th|blockquote)$/.test(element.tagName) &&
    !element.childNodes.some((child) => isElement(child) && blocks.test(child.tagName))
  )
}

function hasWords(element: Element): boolean {
  return hasWordsOf(element.childNodes)
}

function hasWordsOf(children: readonly Child[]): boolean {
  return children.some((child) => wordsOf(child).trim() !== '')
}

function hasFirstHeading(element: Element): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (child.tagName === 'h1' || hasFirstHeading(child)),
  )
}

/** The first level is the page's own title: where a text has it, all its headings go one down. */
function lowerHeading(element: Element, by: number) {
  const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1])
  if (!level || by === 0) return
  element.tagName = element.nodeName = `h${Math.min(6, level + by)}`
}

/** A first row that is bold throughout is a row of headings: Word and Google know no other. */
function markHeaderRow(table: Element) {
  const rows = rowsIn(table)
  const cells = rows[0]?.childNodes.filter(isElement) ?? []
  const isTold = rows.some((row) => row.childNodes.some((cell) => cell.nodeName === 'th')) || rows.length < 2
  if (isTold || cells.length === 0 || !cells.every(isAllBold)) return
  for (const cell of cells) {
    cell.tagName = cell.nodeName = 'th'
    walk(cell, unwrapBold)
    unwrapBold(cell)
  }
}

function rowsIn(element: Element): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)))
}

function isAllBold(node: Child): boolean {
  if (!isElement(node)) return wordsOf(node).trim() === ''
  if (node.tagName === 'strong' || node.tagName === 'b') return true
  return hasWords(node) && node.childNodes.every(isAllBold)
}

/** Headings of a table are bold already. */
function unwrapBold(element: Element) {
  const isStrong = (child: Child): child is Element =>
    isElement(child) && ['b', 'strong'].includes(child.tagName)
  putInto(
    element,
    element.childNodes.flatMap((child) => (isStrong(child) ? child.childNodes : [child])),
  )
}

/** Children before their parents. */
function walk(element: Element, change: (element: Element) => void) {
  for (const child of element.childNodes) if (isElement(child)) walk(child, change)
  change(element)
}
