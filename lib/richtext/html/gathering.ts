import { linkTo } from '@/lib/richtext/html/links'
import { embedOf, isPlayer } from '@/lib/richtext/html/media'
import { paragraphs } from '@/lib/richtext/html/run'
import type { Child } from '@/lib/richtext/html/tree'
import type { LinkContext } from '@/lib/richtext/html/links'
import type { Run } from '@/lib/richtext/html/run'
import type { Block, Mark } from '@/lib/richtext/nodes'

/** What is gathered: finished blocks and the paragraph that is still open. */
export type Gathering = { blocks: Block[]; run: Run }

export type Marks = readonly Mark[]

/** One way through a text. The two functions stand here because elements of every kind hold others. */
export type Walk = LinkContext & {
  /** Line breaks of the source count, as in WordPress's older editor. */
  breaks: boolean
  /** The language of the whole text; a passage in it needs no mark. */
  language: string | null
  /** How many lists, quotations and tables are open. */
  depth: number
  gather: (node: Child, marks: Marks, into: Gathering, walk: Walk) => void
  blocksOf: (nodes: readonly Child[], marks: Marks, walk: Walk) => Block[]
}

/** Ends the open paragraph. */
export function flush(into: Gathering, walk: Walk): void {
  if (into.run.length === 0) return
  for (const block of paragraphs(into.run)) into.blocks.push(loneAddress(block, walk))
  into.run = []
}

/** Marks in one order and each once, so that equal passages join; the innermost of a kind counts. */
export function add(marks: Marks, mark: Mark): Mark[] {
  const order = ['link', 'language', 'bold', 'italic']
  const others = marks.filter((other) => other.type !== mark.type)
  return [...others, mark].sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
}

/** An address alone in its paragraph: WordPress shows the film there; any other becomes a link. */
function loneAddress(block: Block, walk: Walk): Block {
  const [only, ...rest] = block.type === 'paragraph' ? (block.content ?? []) : []
  if (only?.type !== 'text' || rest.length > 0 || only.marks?.some((mark) => mark.type === 'link'))
    return block
  if (!/^https?:\/\/\S+$/i.test(only.text)) return block
  const embed = isPlayer(only.text) ? embedOf(only.text, '', walk) : null
  if (embed) return embed
  const link = linkTo(only.text, only.text, walk)
  return link ? { type: 'paragraph', content: [{ ...only, marks: add(only.marks ?? [], link) }] } : block
}
