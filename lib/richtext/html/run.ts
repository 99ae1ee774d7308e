import type { Block, Inline, Mark } from '@/lib/richtext/nodes'

/**
 * The words of one paragraph while they are gathered. White space is folded at the end, over the borders of bold
 * and links, as a browser does it.
 */
export type Run = Inline[]

export function addText(run: Run, text: string, marks: readonly Mark[]): void {
  if (text === '') return
  const last = run.at(-1)
  if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) last.text += text
  else run.push(marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text })
}

/** A run as paragraphs: two line breaks after each other begin a new one, empty ones are dropped. */
export function paragraphs(run: Run): Block[] {
  const all: Inline[][] = [[]]
  for (const line of lines(run)) joinLine(all, line)
  return all.filter((content) => content.length > 0).map((content) => ({ type: 'paragraph', content }))
}

/** A run on one line, for a heading or a caption. */
export function oneLine(run: Run): Inline[] {
  return folded(run.map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node)))
}

export function words(inlines: readonly Inline[]): string {
  return inlines.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

function joinLine(all: Inline[][], line: Inline[]): void {
  const current = all.at(-1) ?? []
  if (line.length === 0 && current.length > 0) all.push([])
  if (line.length > 0 && current.length > 0) current.push({ type: 'hardBreak' })
  current.push(...line)
}

function lines(run: Run): Inline[][] {
  const all: Run[] = [[]]
  for (const node of run) {
    if (node.type === 'hardBreak') all.push([])
    else all.at(-1)?.push(node)
  }
  return all.map(folded)
}

/** White space folded and trimmed; a no-break space is a letter, unless nothing else stands there. */
function folded(run: Run): Run {
  const result: Run = []
  let open = false
  for (const node of run) {
    if (node.type !== 'text') continue
    const text = node.text.replace(/[ \t\r\n\f]+/g, ' ')
    const rest: string = open ? text : text.replace(/^ /, '')
    addText(result, rest, node.marks ?? [])
    if (rest !== '') open = !rest.endsWith(' ')
  }
  const last = result.at(-1)
  if (last?.type === 'text') last.text = last.text.replace(/ $/, '')
  if (last?.type === 'text' && last.text === '') result.pop()
  return /[^\s\u200b\ufeff]/u.test(words(result)) ? result : []
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other)
}
