import { parseFragment } from 'parse5'
import { wordsOf } from '@/lib/richtext/html/tree'

/** The words of a title or summary that was written as HTML, on one line. */
export function wordsOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/gu, ' ').trim()
  const words = parseFragment(html).childNodes.filter(
    ({ nodeName }) => !/^(script|style|#comment)$/.test(nodeName),
  )
  return words.map(wordsOf).join('').replace(/\s+/gu, ' ').trim()
}
