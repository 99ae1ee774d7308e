import { walkTree } from '@/lib/richtext/html/walk'
import { clean } from './clean'
import { elementOf } from './tree'
import type { Child } from '@/lib/richtext/html/tree'
import type { Report } from '@/lib/richtext/html/report'
import type { Block } from '@/lib/richtext/nodes'
import type { LeftOut } from '../status-line'

export type Pasted = { content: Block[]; left: LeftOut }

/**
 * What was pasted, as blocks of the stored format, by the same walk that imports old sites.
 * @param origin of the portal: its own addresses become paths, so that they outlive a new name
 */
export function blocksOf(tree: readonly Child[], language: string, origin: string): Pasted {
  const cleaned = clean(tree)
  const report: Report = { links: [], images: [], dropped: [] }
  const content = walkTree([elementOf('body', [], cleaned.content)], {
    base: null,
    breaks: false,
    language,
    report,
    resolve: { link: (href) => (href.startsWith(`${origin}/`) ? { href: href.slice(origin.length) } : null) },
  })
  return { content: joined(content), left: { images: cleaned.images, links: report.dropped.length } }
}

/** Word on the web makes a list of every item; lists that follow each other without a word between are one. */
function joined(content: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of content) {
    const last = result.at(-1)
    if (last?.type === 'bulletList' && block.type === 'bulletList') last.content.push(...block.content)
    else if (last?.type === 'orderedList' && block.type === 'orderedList' && goesOn(last, block))
      last.content.push(...block.content)
    else result.push(block)
  }
  return result
}

type Numbered = Extract<Block, { type: 'orderedList' }>

function goesOn(last: Numbered, next: Numbered): boolean {
  return next.attrs.start === last.attrs.start + last.content.length
}
