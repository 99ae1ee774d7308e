import type { ReactNode } from 'react'
import { DocumentLine, Embedded, Picture, Resources } from '@/components/richtext/media'
import { RichTextTable } from '@/components/richtext/rich-text-table'
import { Words } from '@/components/richtext/words'
import type { RichTextLinks } from '@/lib/richtext/links'
import { safeHref } from '@/lib/richtext/addresses'
import { headings } from '@/lib/richtext/headings'
import type { Block, ListItem, Quotation, RichText as Doc } from '@/lib/richtext/nodes'
import { limits } from '@/lib/richtext/schema'

type RichTextProps = {
  doc: Doc
  links?: RichTextLinks
  /** The word before the name of a table that scrolls sideways, in the language of the page: "Table". */
  tableLabel?: string
}

/**
 * A rich text as HTML, by allow-list: nodes, marks and addresses that are not known are not shown, whatever is
 * stored. Headings carry the ids of `headings(doc)`. What the reader may not open is named without a link.
 */
export function RichText({ doc, links = {}, tableLabel }: RichTextProps): ReactNode {
  return named(doc, tableLabel).map(({ block, name }, index) => {
    if (block.type !== 'heading')
      return <Part key={index} block={block} links={links} depth={1} name={name} />
    const Level = block.attrs.level === 2 ? 'h2' : block.attrs.level === 3 ? 'h3' : 'h4'
    return (
      <Level key={index} id={name}>
        <Words content={block.content} links={links} />
      </Level>
    )
  })
}

/** Headings with their id, tables with the words of the heading they stand under. */
function named(doc: Doc, tableLabel: string | undefined): { block: Block; name?: string | undefined }[] {
  const entries = headings(doc)
  let passed = 0
  return doc.content.map((block) => {
    if (block.type === 'heading') return { block, name: entries[passed++]?.id }
    if (block.type !== 'table') return { block }
    return { block, name: [tableLabel, entries[passed - 1]?.text].filter(Boolean).join(': ') }
  })
}

type PartProps = { block: Block; links: RichTextLinks; depth: number; name?: string | undefined }

function Part({ block, links, depth, name }: PartProps): ReactNode {
  if (depth > limits.depth) return null
  const inside = { links, depth: depth + 1 }
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? (
        <p>
          <Words content={block.content} links={links} />
        </p>
      ) : null
    case 'bulletList':
      return <ul>{items(block.content, inside)}</ul>
    case 'orderedList':
      return <ol start={startOf(block.attrs.start)}>{items(block.content, inside)}</ol>
    case 'blockquote':
      return <Quoted quotation={block} {...inside} />
    case 'table':
      return (
        <RichTextTable table={block} name={name ?? ''}>
          {(content) => <Tight blocks={content} {...inside} />}
        </RichTextTable>
      )
    case 'image':
      return <Picture image={block} links={links} />
    case 'document':
      return <DocumentLine id={block.attrs.documentId} links={links} />
    case 'resourceBlock':
      return <Resources block={block} links={links} />
    case 'embed':
      return <Embedded embed={block} />
    default:
      return null
  }
}

type PartsProps = { blocks: readonly Block[]; links: RichTextLinks; depth: number }

function Parts({ blocks, links, depth }: PartsProps): ReactNode {
  return blocks.map((block, index) => <Part key={index} block={block} links={links} depth={depth} />)
}

function items(content: readonly ListItem[], inside: Omit<PartsProps, 'blocks'>): ReactNode {
  return content.map((item, index) => (
    <li key={index}>
      <Tight blocks={item.content} {...inside} />
    </li>
  ))
}

/** One paragraph in an item or cell needs no element of its own. */
function Tight({ blocks, links, depth }: PartsProps): ReactNode {
  const [first, ...rest] = blocks
  const tight =
    first?.type === 'paragraph' && rest.every(({ type }) => type === 'bulletList' || type === 'orderedList')
  if (!tight) return <Parts blocks={blocks} links={links} depth={depth} />
  return (
    <>
      <Words content={first.content} links={links} />
      <Parts blocks={rest} links={links} depth={depth} />
    </>
  )
}

type QuotedProps = Omit<PartsProps, 'blocks'> & { quotation: Quotation }

/** The name as it stood in the text goes before the record's: people change names and roles, quotations do not. */
function Quoted({ quotation, links, depth }: QuotedProps): ReactNode {
  const { personId, speaker, cite } = quotation.attrs
  const person = personId ? links.people?.[personId] : undefined
  const name = speaker ?? person?.title
  const href = person?.href ? safeHref(person.href) : null
  return (
    <blockquote cite={safeHref(cite) ?? undefined}>
      <Parts blocks={quotation.content} links={links} depth={depth} />
      {name && <footer>{href ? <a href={href}>{name}</a> : name}</footer>}
    </blockquote>
  )
}

function startOf(start: number): number | undefined {
  return Number.isInteger(start) && start > 1 ? start : undefined
}
