import type { ReactNode } from 'react'
import { textOf } from '@/lib/richtext/text'
import type { Block, Table, TableCell, TableRow } from '@/lib/richtext/nodes'

type RichTextTableProps = {
  table: Table
  name: string
  /** Renders the blocks of a cell. */
  children: (content: readonly Block[]) => ReactNode
}

/** A table that scrolls sideways by itself, by keyboard too; it is called after its heading or its first row. */
export function RichTextTable({ table, name, children }: RichTextTableProps): ReactNode {
  const [first] = table.content
  const head = first && table.content.length > 1 && isHead(first) ? first : undefined
  const rows = (all: readonly TableRow[]) =>
    all.map((row, index) => (
      <tr key={index}>
        {row.content.map((cell, at) => (
          <Cell key={at} cell={cell} scope={row === head ? 'col' : 'row'}>
            {children(cell.content)}
          </Cell>
        ))}
      </tr>
    ))
  return (
    <div
      className="scroll"
      tabIndex={0}
      role="region"
      aria-label={name || (first ? firstWords(first) : undefined)}
    >
      <table>
        {head && <thead>{rows([head])}</thead>}
        <tbody>{rows(head ? table.content.slice(1) : table.content)}</tbody>
      </table>
    </div>
  )
}

type CellProps = { cell: TableCell; scope: 'col' | 'row'; children: ReactNode }

function Cell({ cell, scope, children }: CellProps): ReactNode {
  const spans = { colSpan: span(cell.attrs.colspan), rowSpan: span(cell.attrs.rowspan) }
  if (cell.type === 'tableHeader') {
    return (
      <th scope={scope} {...spans}>
        {children}
      </th>
    )
  }
  return <td {...spans}>{children}</td>
}

function isHead(row: TableRow): boolean {
  return row.content.every((cell) => cell.type === 'tableHeader')
}

function firstWords(row: TableRow): string | undefined {
  const words = row.content.map((cell) => cell.content.map(textOf).join(' ').trim()).filter(Boolean)
  return words.join(', ').slice(0, 120) || undefined
}

function span(value: number): number | undefined {
  return Number.isInteger(value) && value > 1 && value <= 50 ? value : undefined
}
