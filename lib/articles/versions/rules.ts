import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Words } from '@/lib/articles/drafts/rules'
import type { Block } from '@/lib/richtext/nodes'
import { textOf } from '@/lib/richtext/text'

/** Words of one side; what is marked is not on the other one. */
export type Piece = { text: string; changed: boolean }

/** Two blocks side by side; null where one side has none. */
export type ComparedRow = {
  kind: 'same' | 'added' | 'removed' | 'changed'
  before: Piece[] | null
  after: Piece[] | null
  /** Set where the words are the same and something else is not: a link, a picture, the level of a heading. */
  beyondWords: boolean
}

export type Comparison = { title: ComparedRow; summary: ComparedRow; body: ComparedRow[]; changes: number }

/** What two versions of a text have in common and what not, block by block and within blocks word by word. */
export function compareWords(before: Words, after: Words): Comparison {
  const title = compareTexts(before.title, after.title)
  const summary = compareTexts(before.summary, after.summary)
  const body = compareBlocks(before.body.content, after.body.content)
  const changes = [title, summary, ...body].filter(({ kind }) => kind !== 'same').length
  return { title, summary, body, changes }
}

/** A block as it is compared: everything that it says and shows. */
type Told = { text: string; whole: string; words: ReadonlySet<string> }

function told(block: Block): Told {
  const text = textOf(block)
  return { text, whole: JSON.stringify(block), words: wordsIn(text) }
}

/** Milliseconds after which two texts that have little in common are shown as another text each. */
const patience = 300
/** Blocks among which the one is looked for that another took the place of. */
const nearby = 50

function compareBlocks(before: readonly Block[], after: readonly Block[]): ComparedRow[] {
  const [left, right] = [before.map(told), after.map(told)]
  const parts = diffArrays(left, right, {
    comparator: (a, b) => a.whole === b.whole,
    timeout: patience,
  })
  if (!parts) return [...left.map(removed), ...right.map(added)]
  const rows: ComparedRow[] = []
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place]
    const next = parts[place + 1]
    if (!part) continue
    if (part.removed && next?.added) {
      rows.push(...paired(part.value, next.value))
      place++
    } else if (part.removed) rows.push(...part.value.map(removed))
    else if (part.added) rows.push(...part.value.map(added))
    else rows.push(...part.value.map(({ text }) => same(text)))
  }
  return rows
}

/** Blocks that took the place of others, each beside the one it is most like, in order. */
function paired(before: readonly Told[], after: readonly Told[]): ComparedRow[] {
  const rows: ComparedRow[] = []
  let from = 0
  for (const block of after) {
    const ahead = before.slice(from, from + nearby).findIndex((other) => alike(other.words, block.words))
    const place = from + ahead
    if (ahead < 0) {
      rows.push(added(block))
      continue
    }
    rows.push(...before.slice(from, place).map(removed))
    rows.push(compareTold(before[place] ?? block, block))
    from = place + 1
  }
  return [...rows, ...before.slice(from).map(removed)]
}

/** Whether two texts share half of their words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size
  const shared = [...a].filter((word) => b.has(word)).length
  return shared * 2 >= Math.min(a.size, b.size)
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function compareTold(before: Told, after: Told): ComparedRow {
  const row = compareTexts(before.text, after.text)
  return row.kind === 'same' && before.whole !== after.whole
    ? { ...row, kind: 'changed', beyondWords: true }
    : row
}

function compareTexts(before: string, after: string): ComparedRow {
  if (before === after) return same(before)
  const parts = diffWordsWithSpace(before, after, { timeout: patience })
  if (!parts) return anew(before, after)
  const side = (other: 'added' | 'removed', own: 'added' | 'removed') =>
    parts.filter((part) => !part[other]).map((part) => ({ text: part.value, changed: part[own] }))
  return {
    kind: 'changed',
    before: side('added', 'removed'),
    after: side('removed', 'added'),
    beyondWords: false,
  }
}

/** Nothing of the one is found in the other. */
function anew(before: string, after: string): ComparedRow {
  const whole = (text: string) => [{ text, changed: true }]
  return { kind: 'changed', before: whole(before), after: whole(after), beyondWords: false }
}

function same(text: string): ComparedRow {
  const piece = [{ text, changed: false }]
  return { kind: 'same', before: piece, after: piece, beyondWords: false }
}

function added({ text }: Told): ComparedRow {
  return { kind: 'added', before: null, after: [{ text, changed: true }], beyondWords: false }
}

function removed({ text }: Told): ComparedRow {
  return { kind: 'removed', before: [{ text, changed: true }], after: null, beyondWords: false }
}
