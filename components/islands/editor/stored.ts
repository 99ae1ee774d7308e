import type { JSONContent } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import type { RichText } from '@/lib/richtext/nodes'
import { unknownPart } from './parts'

type Json = { [key: string]: unknown }

/** The attributes that the stored format has; the editor's packages add others of their own. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  orderedList: ['start'],
  blockquote: ['personId', 'speaker', 'cite'],
  image: ['imageId', 'alt', 'credit', 'caption', 'missing', 'decorative'],
  document: ['documentId'],
  resourceBlock: ['title', 'items'],
  tableHeader: ['colspan', 'rowspan'],
  tableCell: ['colspan', 'rowspan'],
  embed: ['url', 'title', 'provider'],
  link: ['href', 'documentId', 'record'],
  language: ['lang'],
}

/** What the editor holds, as it is stored. The empty line at the end, where one goes on writing, is no part of it. */
export function toStored(doc: JSONContent): RichText {
  const content = (doc.content ?? []).map(storedNode)
  while (content.length > 0 && isEmptyLine(content.at(-1))) content.pop()
  return { type: 'doc', schemaVersion: 1, content } as unknown as RichText
}

/**
 * A stored text, as the editor takes it. A block that the editor would not give back as it was is kept whole in a
 * node that cannot be typed in.
 */
export function fromStored(stored: unknown, schema: Schema): JSONContent {
  const blocks = (stored as { content?: unknown } | null)?.content
  const content = (Array.isArray(blocks) ? (blocks as Json[]) : []).map((block) =>
    isKept(block, schema) ? (block as JSONContent) : { type: unknownPart, attrs: { json: block } },
  )
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function storedNode(node: JSONContent): Json {
  if (node.type === unknownPart) return node.attrs?.json as Json
  const attrs = only(node.attrs, attributes[node.type ?? ''])
  const marks = node.marks?.map(({ type, attrs }) => {
    const kept = only(attrs, attributes[type])
    return { type, ...(kept && { attrs: kept }) }
  })
  return {
    type: node.type,
    ...(attrs && { attrs }),
    ...(node.content && { content: node.content.map(storedNode) }),
    ...(marks && { marks }),
    ...(node.text !== undefined && { text: node.text }),
  }
}

/** Attributes that are there only where they say something. */
const optional: readonly string[] = ['decorative']

function only(attrs: Json | undefined, names: readonly string[] | undefined): Json | null {
  const all = names?.map((name) => [name, attrs?.[name] ?? null] as const)
  return all ? Object.fromEntries(all.filter(([name, value]) => value || !optional.includes(name))) : null
}

function isEmptyLine(node: Json | undefined): boolean {
  return node?.type === 'paragraph' && !node.content
}

function isKept(block: Json, schema: Schema): boolean {
  try {
    const node = schema.nodeFromJSON(block)
    node.check()
    return holds(storedNode(node.toJSON() as JSONContent), block)
  } catch {
    return false
  }
}

/** Whether everything that `before` says is said by `after`. Nothing and an empty list say the same; marks have no order. */
function holds(after: unknown, before: unknown): boolean {
  if (Array.isArray(before)) {
    if (before.length === 0 && after == null) return true
    return (
      Array.isArray(after) &&
      after.length === before.length &&
      before.every((one, at) => holds(after[at], one))
    )
  }
  if (typeof before !== 'object' || before === null) return (after ?? null) === before
  if (typeof after !== 'object' || after === null) return false
  return Object.entries(before).every(([key, value]) => {
    const now = (after as Json)[key]
    return key === 'marks' ? holds(sorted(now), sorted(value)) : holds(now, value)
  })
}

function sorted(marks: unknown): unknown {
  if (!Array.isArray(marks)) return marks
  return (marks as Json[]).toSorted((one, other) => String(one.type).localeCompare(String(other.type)))
}
