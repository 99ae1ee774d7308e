import { diff3Merge } from 'node-diff3'
import type { Block, ListItem, Paragraph, RichText } from '@/lib/richtext/nodes'
import { textOf } from '@/lib/richtext/text'

/** Minutes are typed in lines, so that they can be taken on a phone and without a script: "- " begins a point of a list. */
const point = /^[-*•](?:\s+|$)/u

/** What is typed as the text that is kept; null where nothing is said. */
export function textOfLines(typed: string): RichText | null {
  const content: Block[] = []
  for (const line of linesOf(typed)) {
    const words = line.replace(point, '')
    if (words === '') continue
    if (words === line) content.push(paragraph(words))
    else pointsAtEnd(content).push({ type: 'listItem', content: [paragraph(words)] })
  }
  return content.length > 0 ? { type: 'doc', schemaVersion: 1, content } : null
}

/** The text that is kept, as it is typed. */
export function linesOfText(text: RichText | null): string {
  return (text?.content ?? [])
    .flatMap((block) =>
      block.type === 'bulletList' ? block.content.map((item) => `- ${textOf(item)}`) : [textOf(block)],
    )
    .join('\n')
}

/**
 * What two people made of the same lines at the same time. Lines that only one of them touched are taken over;
 * what both added at one place stands there one after the other.
 * @returns null where both changed the same line: somebody has to look
 */
export function merged({ base, theirs, mine }: Record<'base' | 'theirs' | 'mine', string>): string | null {
  const lines: string[] = []
  for (const part of diff3Merge(counted(mine), counted(base), counted(theirs))) {
    if (part.ok) lines.push(...part.ok)
    else if (part.conflict && part.conflict.o.length === 0)
      lines.push(...part.conflict.b, ...part.conflict.a.filter((line) => !part.conflict?.b.includes(line)))
    else return null
  }
  return lines.map((line) => line.slice(0, line.lastIndexOf('\0'))).join('\n')
}

/**
 * The lines, each with which of its like it is: what stands a thousand times would be compared with itself in every
 * way there is, for minutes in which nobody else is answered.
 */
function counted(text: string): string[] {
  const seen = new Map<string, number>()
  return linesOf(text).map((line) => {
    const count = (seen.get(line) ?? 0) + 1
    seen.set(line, count)
    return `${line}\0${count}`
  })
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter(Boolean)
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function pointsAtEnd(content: Block[]): ListItem[] {
  const last = content.at(-1)
  if (last?.type === 'bulletList') return last.content
  const points: ListItem[] = []
  content.push({ type: 'bulletList', content: points })
  return points
}
