import { attribute, isText } from '@/lib/richtext/html/tree'
import { add, flush } from '@/lib/richtext/html/gathering'
import { linkOf } from '@/lib/richtext/html/links'
import { embedOf, imageOf } from '@/lib/richtext/html/media'
import { addText } from '@/lib/richtext/html/run'
import type { Element } from '@/lib/richtext/html/tree'
import type { Gathering, Marks, Walk } from '@/lib/richtext/html/gathering'
import type { Block, Mark } from '@/lib/richtext/nodes'

type InlineElement = (element: Element, marks: Marks, into: Gathering, walk: Walk) => void

/** What stands inside a line. Elements that are not named here leave only their words. */
export const inlineElements: Record<string, InlineElement> = {
  b: marked({ type: 'bold' }),
  strong: marked({ type: 'bold' }),
  i: marked({ type: 'italic' }),
  em: marked({ type: 'italic' }),
  br: (_, __, into) => void into.run.push({ type: 'hardBreak' }),
  sub: (element, marks, into, walk) => digits(element, '₀₁₂₃₄₅₆₇₈₉', marks, into, walk),
  sup: (element, marks, into, walk) => digits(element, '⁰¹²³⁴⁵⁶⁷⁸⁹', marks, into, walk),
  q: (element, marks, into, walk) => {
    addText(into.run, '“', marks)
    inside(element, marks, into, walk)
    addText(into.run, '”', marks)
  },
  a: (element, marks, into, walk) => {
    // The file block of WordPress repeats its link as a button "Download".
    if (attribute(element, 'class').includes('wp-block-file__button')) return
    const link = linkOf(element, walk)
    inside(element, link ? add(marks, link) : marks, into, walk)
  },
  img: (element, _, into, walk) => put(imageOf(element, walk), 'picture', into, walk),
  iframe: (element, _, into, walk) => {
    put(embedOf(attribute(element, 'src'), attribute(element, 'title'), walk), 'embedded page', into, walk)
  },
}

function marked(mark: Mark): InlineElement {
  return (element, marks, into, walk) => inside(element, add(marks, mark), into, walk)
}

export function inside(element: Element, marks: Marks, into: Gathering, walk: Walk): void {
  for (const child of element.childNodes) walk.gather(child, marks, into, walk)
}

/** Figures set high and low have signs of their own: m², CO₂. */
function digits(element: Element, signs: string, marks: Marks, into: Gathering, walk: Walk): void {
  const only = element.childNodes.length === 1 ? element.childNodes[0] : undefined
  const number = only && isText(only) ? only.value.trim() : ''
  if (!/^\d{1,3}$/.test(number)) return inside(element, marks, into, walk)
  addText(
    into.run,
    number.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit),
    marks,
  )
}

/** A picture or player stands between paragraphs, also when the source has it inside one. */
function put(block: Block | null, what: string, into: Gathering, walk: Walk): void {
  flush(into, walk)
  if (block) into.blocks.push(block)
  else walk.report.dropped.push({ what: `${what} without a usable address`, where: walk.where() })
}
