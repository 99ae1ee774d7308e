/**
 * The nodes a rich text may hold: the JSON of the editor (Tiptap), closed on purpose. What is not named here is
 * refused when written (schema.ts) and not shown when read (components/richtext).
 */

export type RichText = { type: 'doc'; schemaVersion: 1; content: Block[] }

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quotation
  | Image
  | DocumentBlock
  | ResourceBlock
  | Table
  | Embed

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content?: Inline[] }

type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
/** The first block is a paragraph: the editor's list commands rely on it. */
export type ListItem = { type: 'listItem'; content: Block[] }

/** What somebody said. `personId` is a person of the portal; `speaker` is the name as it stood in the text. */
export type Quotation = {
  type: 'blockquote'
  attrs: { personId: string | null; speaker: string | null; cite: string | null }
  content: Block[]
}

/**
 * A decorative picture says nothing to those who do not see it, whatever its own record says of it.
 * `imageId` is null while the picture is missing; `missing` then holds the address it was looked for.
 */
export type Image = {
  type: 'image'
  attrs: {
    imageId: string | null
    alt: string
    credit: string | null
    caption: string | null
    missing: string | null
    decorative?: true
  }
}

type DocumentBlock = { type: 'document'; attrs: { documentId: string } }

/** "See below": a titled list of documents and addresses, never empty. */
export type ResourceBlock = { type: 'resourceBlock'; attrs: { title: string; items: Resource[] } }
export type Resource = { documentId: string } | { href: string; text: string }

export type Table = { type: 'table'; content: TableRow[] }
export type TableRow = { type: 'tableRow'; content: TableCell[] }
export type TableCell = {
  type: 'tableHeader' | 'tableCell'
  attrs: { colspan: number; rowspan: number }
  content: Block[]
}

/** A film, map or form of somebody else: nothing is asked of `provider` before the reader presses. */
export type Embed = { type: 'embed'; attrs: { url: string; title: string; provider: string } }

export type Inline = Text | HardBreak
type HardBreak = { type: 'hardBreak' }
type Text = { type: 'text'; text: string; marks?: Mark[] }

export type Mark =
  { type: 'bold' } | { type: 'italic' } | LinkMark | { type: 'language'; attrs: { lang: string } }

/** Exactly one of the three is set. */
export type LinkMark = {
  type: 'link'
  attrs: { href: string | null; documentId: string | null; record: RecordReference | null }
}
export type RecordReference = { noun: LinkedNoun; id: string }

export const linkedNouns = [
  'article',
  'city',
  'demonstration',
  'event',
  'group',
  'pairing',
  'partner',
  'person',
  'plan',
  'project',
  'solution',
  'theme',
] as const
export type LinkedNoun = (typeof linkedNouns)[number]

export type AnyNode = RichText | Block | ListItem | TableRow | TableCell | Inline

/** The nodes directly inside a node, whatever its kind. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return 'content' in node && node.content ? node.content : []
}
