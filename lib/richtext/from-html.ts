import { cleanTree } from '@/lib/richtext/html/clean'
import { walkTree } from '@/lib/richtext/html/walk'
import { isBlockMarkup, withoutNotation } from '@/lib/richtext/html/wordpress'
import type { Child } from '@/lib/richtext/html/tree'
import type { Report, Resolve } from '@/lib/richtext/html/report'
import type { Block, Heading, RichText } from '@/lib/richtext/nodes'

export type FromHtml = Report & { doc: RichText }

export type HtmlOptions = {
  /** The page the HTML stood on, to complete addresses like "../slides.pdf". */
  base?: string | null
  language?: string | null
  resolve?: Resolve
}

/** No article is longer; what goes beyond is left out and said. */
const longestHtml = 2_000_000

/**
 * Foreign HTML, also WordPress's own notation, as a rich text, with every link and picture in it and everything
 * that was left out. Headings are renumbered so that the first is of level 2 and no level is skipped.
 */
export function fromHtml(html: string, options: HtmlOptions = {}): FromHtml {
  const report: Report = { links: [], images: [], dropped: [] }
  if (html.length > longestHtml) {
    report.dropped.push({ what: `everything after ${longestHtml} characters`, where: '' })
  }
  const tree = cleanTree(withoutNotation(html.slice(0, longestHtml), report), report)
  const content = walkTree(tree, {
    base: options.base ?? null,
    language: options.language ?? null,
    breaks: !isBlockMarkup(html) && hasLooseText(tree),
    resolve: options.resolve ?? {},
    report,
  })
  return { doc: { type: 'doc', schemaVersion: 1, content: withoutSkippedLevels(content) }, ...report }
}

/**
 * Text beside the paragraphs, not in one: it was written in WordPress's older editor, where an empty line makes a
 * paragraph and a line break stays one. HTML with all its paragraphs marked was wrapped by a machine.
 */
function hasLooseText(tree: readonly Child[]): boolean {
  return tree.some((node) => 'value' in node && node.value.trim() !== '')
}

/** Equal headings stay equal; a deeper one is one deeper than the heading it stands under. */
function withoutSkippedLevels(content: Block[]): Block[] {
  const open: number[] = []
  return content.map((block) => {
    if (block.type !== 'heading') return block
    while ((open.at(-1) ?? 0) >= block.attrs.level) open.pop()
    open.push(block.attrs.level)
    const level: Heading['attrs']['level'] = open.length === 1 ? 2 : open.length === 2 ? 3 : 4
    return { ...block, attrs: { level } }
  })
}
