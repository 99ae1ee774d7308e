import { childrenOf } from '@/lib/richtext/nodes'
import type { AnyNode, LinkedNoun, LinkMark, RichText } from '@/lib/richtext/nodes'

export type References = {
  documents: string[]
  images: string[]
  people: string[]
  records: { noun: LinkedNoun; id: string }[]
}

/** What a text points at, each once: to load before rendering, and to say "used by" before deleting. */
export function references(doc: RichText): References {
  const found = { documents: new Set<string>(), images: new Set<string>(), people: new Set<string>() }
  const records = new Map<string, References['records'][number]>()
  for (const node of everyNode(doc)) {
    if (node.type === 'document') found.documents.add(node.attrs.documentId)
    if (node.type === 'image' && node.attrs.imageId) found.images.add(node.attrs.imageId)
    if (node.type === 'blockquote' && node.attrs.personId) found.people.add(node.attrs.personId)
    if (node.type === 'resourceBlock') {
      for (const item of node.attrs.items) if ('documentId' in item) found.documents.add(item.documentId)
    }
    const link =
      node.type === 'text' ? node.marks?.find((mark): mark is LinkMark => mark.type === 'link') : undefined
    if (link?.attrs.documentId) found.documents.add(link.attrs.documentId)
    if (link?.attrs.record)
      records.set(`${link.attrs.record.noun} ${link.attrs.record.id}`, link.attrs.record)
  }
  const { documents, images, people } = found
  return {
    documents: [...documents],
    images: [...images],
    people: [...people],
    records: [...records.values()],
  }
}

/** Every node of a text, parents before children. */
function* everyNode(node: AnyNode): Generator<AnyNode> {
  yield node
  for (const child of childrenOf(node)) yield* everyNode(child)
}
