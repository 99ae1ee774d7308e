import { textOf } from '@/lib/richtext/text'
import { childrenOf, type AnyNode, type RichText } from '@/lib/richtext/nodes'

/** Words that a text puts into the mouth of a person of the portal. */
export type Passage = { personId: string; text: string }

/** The quotations of a text that name a person, each once. */
export function passagesOf(body: RichText): Passage[] {
  const found = new Map<string, Passage>()
  for (const { personId, text } of quotationsIn(body)) found.set(`${personId} ${text}`, { personId, text })
  return [...found.values()]
}

function quotationsIn(node: AnyNode): Passage[] {
  if (node.type !== 'blockquote') return childrenOf(node).flatMap(quotationsIn)
  const text = node.content.map(textOf).join('\n').trim()
  const { personId } = node.attrs
  return personId && text ? [{ personId, text }] : []
}
