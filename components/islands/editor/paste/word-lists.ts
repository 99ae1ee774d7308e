import { isElement, wordsOf } from '@/lib/richtext/html/tree'
import { styleOf } from './style'
import { elementOf, putInto } from './tree'
import type { Child, Element } from '@/lib/richtext/html/tree'

type Point = { paragraph: Element; level: number; list: string; start: number | null }
type Open = { element: Element; point: Point }

/** Word writes a list as paragraphs that carry their level and their sign; here they become lists. */
export function withWordLists(children: readonly Child[]): Child[] {
  const result: Child[] = []
  let open: Open[] = []
  for (const child of children) {
    const point = isElement(child) ? pointOf(child) : null
    if (point) open = add(point, open, result)
    else {
      // White space between the paragraphs of a list does not end it.
      if (isElement(child) || wordsOf(child).trim() !== '') open = []
      result.push(child)
    }
  }
  return result
}

function pointOf(paragraph: Element): Point | null {
  const told = /\b(l\d+) level(\d)/.exec(styleOf(paragraph, 'mso-list'))
  if (!told || !/^(?:p|h[1-6]|div)$/.test(paragraph.tagName)) return null
  const sign = takeSign(paragraph)
  // A heading that is numbered stays one.
  if (paragraph.tagName.startsWith('h')) return null
  return { paragraph, level: Number(told[2]), list: told[1] ?? '', start: numberOf(sign) }
}

function add(point: Point, open: readonly Open[], result: Child[]): Open[] {
  const above = open.filter(({ point: before }) => before.level < point.level)
  const same = open.find(({ point: before }) => before.level === point.level && isOne(before, point))
  const item = elementOf('li', [], point.paragraph.childNodes)
  if (same) {
    putInto(same.element, [...same.element.childNodes, item])
    return [...above, same]
  }
  const element = listFor(point, item)
  const parent = above.at(-1)?.element.childNodes.at(-1)
  if (parent && isElement(parent)) putInto(parent, [...parent.childNodes, element])
  else result.push(element)
  return [...above, { element, point }]
}

function isOne(before: Point, next: Point): boolean {
  return (before.start === null) === (next.start === null) && (before.list === next.list || next.start !== 1)
}

function listFor({ start }: Point, item: Element): Element {
  if (start === null) return elementOf('ul', [], [item])
  return elementOf('ol', start > 1 ? [{ name: 'start', value: String(start) }] : [], [item])
}

/** The sign before the words, "·" or "1.", taken out of them. */
function takeSign(paragraph: Element): string {
  let sign = ''
  const without = (element: Element) => {
    const kept = element.childNodes.filter((child) => {
      const isSign = isElement(child) && styleOf(child, 'mso-list') === 'ignore'
      if (isSign) sign += wordsOf(child)
      return !isSign
    })
    putInto(element, kept)
    for (const child of kept) if (isElement(child)) without(child)
  }
  without(paragraph)
  return sign.replace(/\s+/gu, '')
}

/** "3." and "c)" are third; null for a bullet. Roman numbers count as letters: one rarely pastes the middle of such a list. */
function numberOf(sign: string): number | null {
  const told = /^\(?(?:(\d{1,5})|([a-z])|([ivx]+))[.)]/i.exec(sign)
  if (!told) return null
  if (told[1]) return Math.max(1, Number(told[1]))
  return told[2] && !/[ivx]/i.test(told[2]) ? told[2].toLowerCase().charCodeAt(0) - 96 : 1
}
