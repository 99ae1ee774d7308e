import type { Block, Inline, RichText } from '@/lib/richtext/nodes'
import type { DemonstrationStatus } from '@/prisma/generated/enums'

/** From what works to what was given up: the order in which readers ask. */
export const statusesInOrder: readonly DemonstrationStatus[] = [
  'completed',
  'in_progress',
  'planned',
  'discontinued',
]

/**
 * A text for a place among others on a page: its headings become lines in bold, since neither their level nor
 * their id would be the right one there.
 */
export function withoutHeadings(text: RichText): RichText {
  return { ...text, content: text.content.map(asParagraph) }
}

function asParagraph(block: Block): Block {
  if (block.type !== 'heading') return block
  return { type: 'paragraph', content: block.content?.map(inBold) }
}

function inBold(inline: Inline): Inline {
  if (inline.type !== 'text') return inline
  const marks = (inline.marks ?? []).filter(({ type }) => type !== 'bold')
  return { ...inline, marks: [{ type: 'bold' }, ...marks] }
}
