import { safeHref } from '@/lib/richtext/addresses'
import { pieces } from '@/lib/richtext/plain-lines'
import type { Block, Inline, ListItem, OrderedList, Paragraph, RichText } from '@/lib/richtext/nodes'
import type { Piece } from '@/lib/richtext/plain-lines'

type Bullet = Extract<Piece, { kind: 'bullet' }>
type Numbered = Extract<Piece, { kind: 'number' }>

/**
 * Plain text, as calendars carry it, as a rich text. Empty lines part paragraphs, "•" and "-" make lists, "1." a
 * numbered one. Bullets after a numbered item belong to it when the numbering goes on behind them, the item ends in
 * a colon or no empty line lies between. Words are never changed.
 */
export function fromPlainText(text: string): RichText {
  const content: Block[] = []
  const all = pieces(text)
  let numbers: OrderedList | null = null
  let last = 0
  for (let at = 0; at < all.length;) {
    const piece = all[at]
    const bullets = bulletsFrom(all, at)
    if (bullets.length > 0) {
      const item: ListItem | undefined = numbers?.content.at(-1)
      const own = item && belong(all, at, bullets.length, last)
      ;(own ? item.content : content).push({ type: 'bulletList', content: itemsOf(bullets) })
      if (!own) numbers = null
    } else if (piece?.kind === 'number' && (piece.number === 1 || piece.number === last + 1)) {
      if (!numbers || piece.number === 1) content.push((numbers = startingAt(piece.number)))
      numbers.content.push(itemOf(piece))
      last = piece.number
    } else if (piece) {
      content.push(paragraphOf(marked(piece)))
      numbers = null
    }
    at += bullets.length || 1
  }
  return { type: 'doc', schemaVersion: 1, content }
}

function bulletsFrom(all: readonly Piece[], at: number): Bullet[] {
  const bullets: Bullet[] = []
  for (let piece = all[at]; piece?.kind === 'bullet'; piece = all[at + bullets.length]) bullets.push(piece)
  return bullets
}

function belong(all: readonly Piece[], at: number, length: number, last: number): boolean {
  const after = all[at + length]
  const goesOn = after?.kind === 'number' && after.number === last + 1
  return goesOn || all[at]?.gap === false || Boolean(all[at - 1]?.lines.at(-1)?.endsWith(':'))
}

/** Bullets set in further than the first hang under the one before them. */
function itemsOf(bullets: readonly Bullet[]): ListItem[] {
  const items: ListItem[] = []
  const margin = Math.min(...bullets.map((bullet) => bullet.indent))
  for (const bullet of bullets) {
    const parent = items.at(-1)
    const nested = parent?.content.at(-1)
    if (!parent || bullet.indent < margin + 2) items.push(itemOf(bullet))
    else if (nested?.type === 'bulletList') nested.content.push(itemOf(bullet))
    else parent.content.push({ type: 'bulletList', content: [itemOf(bullet)] })
  }
  return items
}

function startingAt(start: number): OrderedList {
  return { type: 'orderedList', attrs: { start }, content: [] }
}

function itemOf(piece: Bullet | Numbered): ListItem {
  return { type: 'listItem', content: [paragraphOf(piece.lines)] }
}

/** A number that continues no list ("3. May") is part of the sentence. */
function marked(piece: Piece): string[] {
  if (piece.kind !== 'number') return piece.lines
  return piece.lines.map((line, index) => (index === 0 ? `${piece.number}. ${line}` : line))
}

function paragraphOf(lines: readonly string[]): Paragraph {
  const content = lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...withLinks(line),
  ])
  return { type: 'paragraph', content }
}

/** Addresses in plain text can be followed; the full stop behind one is not part of it. */
function withLinks(line: string): Inline[] {
  return line.split(/(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]»])/giu).flatMap((text): Inline[] => {
    if (text === '') return []
    const href = /^https?:\/\//i.test(text) ? safeHref(text) : null
    if (!href) return [{ type: 'text', text }]
    return [
      { type: 'text', text, marks: [{ type: 'link', attrs: { href, documentId: null, record: null } }] },
    ]
  })
}
