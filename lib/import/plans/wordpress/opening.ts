import type { RichText } from '@/lib/richtext/nodes'
import { excerpt, textOf } from '@/lib/richtext/text'

/**
 * The first sentences of a text, as many as fit; the first one cut between two words when it is too long itself.
 * @param longest in characters
 */
export function openingOf(doc: RichText, language: string, longest: number): string {
  const prose = doc.content.filter(({ type }) => type === 'paragraph' || type === 'blockquote')
  const words = prose.map(textOf).join('\n').replace(/\s+/gu, ' ').trim()
  let opening = ''
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    words.slice(0, 10 * longest),
  )) {
    if ((opening + segment).trim().length > longest) break
    opening += segment
  }
  return opening.trim() || excerpt(doc, longest)
}
