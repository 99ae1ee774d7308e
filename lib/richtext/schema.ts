import { z } from 'zod'
import { safeEmbed, safeHref } from '@/lib/richtext/addresses'
import { linkedNouns } from '@/lib/richtext/nodes'
import { insideCell, insideItem, insideQuotation } from '@/lib/richtext/places'
import type { Block, Inline, ListItem, Mark, RichText, TableCell } from '@/lib/richtext/nodes'

/** Deeper, longer or larger texts are refused before anything else looks at them. */
export const limits = { depth: 30, nodes: 20_000, characters: 500_000 } as const

// NUL cannot be stored and a lone surrogate cannot be written as UTF-8: refused, never repaired silently.
const clean = z
  .string()
  .refine((text) => !/[\0\p{Surrogate}]/u.test(text), 'The text holds characters that cannot be stored.')
  .transform((text) => text.normalize('NFC'))
const line = (longest: number) => clean.pipe(z.string().trim().min(1).max(longest))
const id = z.uuid()

const checked = (check: (input: unknown) => string | null, message: string) =>
  z.string().transform((input, context) => {
    const href = check(input)
    if (href === null) context.addIssue({ code: 'custom', message })
    return href ?? z.NEVER
  })
const href = checked(safeHref, 'This address cannot be linked.')
const embedded = checked(safeEmbed, 'This address cannot be embedded.')

// Attributes the editor adds by itself (colwidth, target, …) are dropped: z.object, not z.strictObject.
const link = z
  .object({
    href: href.nullable().default(null),
    documentId: id.nullable().default(null),
    record: z
      .object({ noun: z.enum(linkedNouns), id })
      .nullable()
      .default(null),
  })
  .refine(
    (target) => [target.href, target.documentId, target.record].filter(Boolean).length === 1,
    'A link leads to exactly one thing.',
  )

const mark: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: link }),
  z.object({
    type: z.literal('language'),
    attrs: z.object({ lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/) }),
  }),
])

const marks = z
  .array(mark)
  .max(4)
  .refine((all) => new Set(all.map((one) => one.type)).size === all.length, 'A mark stands twice.')

const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: clean.pipe(z.string().min(1)),
    marks: marks.exactOptional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
])

const inlines = z.array(inline).exactOptional()
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlines,
})
const image = z.strictObject({
  type: z.literal('image'),
  attrs: z.object({
    imageId: id.nullable(),
    alt: clean.pipe(z.string().trim().max(1000)).default(''),
    credit: line(500).nullable().default(null),
    caption: line(2000).nullable().default(null),
    missing: line(2048).nullable().default(null),
    decorative: z.literal(true).exactOptional(),
  }),
})
const documentBlock = z.strictObject({
  type: z.literal('document'),
  attrs: z.object({ documentId: id }),
})
const resourceBlock = z.strictObject({
  type: z.literal('resourceBlock'),
  attrs: z.object({
    title: line(200),
    items: z
      .array(z.union([z.object({ documentId: id }), z.object({ href, text: line(300) })]))
      .min(1, 'A block of resources is never empty.')
      .max(100),
  }),
})
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.object({ url: embedded, title: line(300), provider: line(100) }),
})

const quotation = z.strictObject({
  type: z.literal('blockquote'),
  attrs: z
    .object({
      personId: id.nullable().default(null),
      speaker: line(300).nullable().default(null),
      cite: href.nullable().default(null),
    })
    .default({ personId: null, speaker: null, cite: null }),
  content: z.lazy(() => inside(insideQuotation)),
})

const item: z.ZodType<ListItem> = z.strictObject({
  type: z.literal('listItem'),
  content: z.lazy(() =>
    inside(insideItem).refine((all) => all[0]?.type === 'paragraph', 'A list item begins with a paragraph.'),
  ),
})
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(item).min(1) })
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z
    .object({
      start: z
        .int()
        .min(1)
        .max(100_000)
        .nullable()
        .default(1)
        .transform((start) => start ?? 1),
    })
    .default({ start: 1 }),
  content: z.array(item).min(1),
})

const span = z.int().min(1).max(50).default(1)
const cell: z.ZodType<TableCell> = z.strictObject({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: z.object({ colspan: span, rowspan: span }).default({ colspan: 1, rowspan: 1 }),
  content: z.lazy(() => inside(insideCell)),
})
const row = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).min(1) })
const table = z.strictObject({ type: z.literal('table'), content: z.array(row).min(1) })

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  quotation,
  image,
  documentBlock,
  resourceBlock,
  table,
  embed,
])

function inside(types: readonly Block['type'][]): z.ZodType<Block[]> {
  return z
    .array(block)
    .min(1)
    .refine((all) => all.every((one) => types.includes(one.type)), `Only ${types.join(', ')} may stand here.`)
}

/** A rich text as it may be stored. What the editor sends without a schema version is taken as version 1. */
export const richTextSchema: z.ZodType<RichText> = z
  .unknown()
  .refine(withinLimits, 'The text is too long or nested too deeply.')
  .pipe(
    z.strictObject({
      type: z.literal('doc'),
      schemaVersion: z.literal(1).default(1),
      content: z.array(block),
    }),
  )

/** Counted without recursion, so that a hostile text cannot exhaust the stack of what follows. */
function withinLimits(input: unknown): boolean {
  const open: { node: unknown; depth: number }[] = [{ node: input, depth: 0 }]
  let nodes = 0
  let characters = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (typeof node !== 'object' || node === null) continue
    if (depth > limits.depth || ++nodes > limits.nodes) return false
    if ('text' in node && typeof node.text === 'string') characters += node.text.length
    if (characters > limits.characters) return false
    if (!('content' in node) || !Array.isArray(node.content)) continue
    if (node.content.length > limits.nodes) return false
    for (const child of node.content) open.push({ node: child, depth: depth + 1 })
  }
  return true
}
