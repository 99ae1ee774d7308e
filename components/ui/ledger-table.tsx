import type { ReactNode } from 'react'
import { ScrollTable } from '@/components/ui/scroll-table'

type Column = { label: string; numeric?: boolean }

type Props = {
  /** What the table shows; read aloud before it. */
  label: string
  /** The first column names its row. */
  columns: Column[]
  rows: { key: string; cells: ReactNode[] }[]
  /** Sets each row as a block on a phone, where reading across matters less than reading at all. */
  stack?: boolean
}

/** A ruled table with its heads where they belong. Without `stack` it scrolls by itself when it is too wide. */
export function LedgerTable({ label, columns, rows, stack }: Props) {
  const table = (
    <table className={stack ? 'stack' : undefined}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={column.numeric ? 'num' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>{cells.map((cell, index) => tableCell(cell, index, columns[index]))}</tr>
        ))}
      </tbody>
    </table>
  )
  return stack ? table : <ScrollTable label={label}>{table}</ScrollTable>
}

function tableCell(cell: ReactNode, index: number, column?: Column) {
  if (index === 0) {
    return (
      <th key={index} scope="row">
        {cell}
      </th>
    )
  }
  return (
    <td key={index} data-label={column?.label} className={column?.numeric ? 'num' : undefined}>
      {cell}
    </td>
  )
}
