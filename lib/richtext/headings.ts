import { textOf } from '@/lib/richtext/text'
import type { Heading, RichText } from '@/lib/richtext/nodes'

export type HeadingEntry = { id: string; level: 2 | 3 | 4; text: string }

/**
 * The headings of a text in order, for a list of contents. Ids are unique within the text and begin with "h-", so
 * that a heading "Main" does not take the id of a part of the page. The renderer gives headings the same ids.
 */
export function headings(doc: RichText): HeadingEntry[] {
  const taken = new Set<string>()
  return doc.content
    .filter((block): block is Heading => block.type === 'heading')
    .map((heading) => {
      const text = textOf(heading).replace(/\s+/gu, ' ').trim()
      return { id: unique(`h-${slug(text)}`, taken), level: heading.attrs.level, text }
    })
}

function unique(id: string, taken: Set<string>): string {
  let free = id
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`
  taken.add(free)
  return free
}

/** Greek and Cyrillic letters stay: an id need not be ASCII, and a heading in them must not become empty. */
function slug(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
  return (
    letters
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'section'
  )
}
