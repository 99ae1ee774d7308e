import { Fragment, type ReactNode } from 'react'
import { ScrollTable } from '@/components/ui/scroll-table'

type Column = {
  label: string
  numeric?: boolean
  /** Needs no label where rows are stacked: what stands there speaks for itself. */
  plain?: boolean
}

type Props = {
  /** What the table shows; read aloud before it. */
  label: string
  /** The first column names its row. */
  columns: Column[]
  /**
   * A row with fewer cells than columns ends in one that spans the rest. What `more` there is stands under all of
   * them: in the first cell it would be read out as part of the row's name.
   */
  rows: { key: string; cells: ReactNode[]; more?: ReactNode }[]
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
        {rows.map(({ key, cells, more }) => (
          <Fragment key={key}>
            <tr>
              {cells.map((cell, index) => (
                <Cell key={index} index={index} column={columns[index]} span={spanOf(index, cells, columns)}>
                  {cell}
                </Cell>
              ))}
            </tr>
            {more && (
              <tr className="more">
                <td colSpan={columns.length}>{more}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
  return stack ? table : <ScrollTable label={label}>{table}</ScrollTable>
}

type CellProps = { index: number; column?: Column; span?: number; children: ReactNode }

function Cell({ index, column, span, children }: CellProps) {
  if (index === 0) return <th scope="row">{children}</th>
  return (
    <td
      data-label={column?.plain ? undefined : column?.label}
      className={column?.numeric ? 'num' : undefined}
      colSpan={span}
    >
      {children}
    </td>
  )
}

function spanOf(index: number, cells: ReactNode[], columns: Column[]) {
  return index === cells.length - 1 && cells.length < columns.length ? columns.length - index : undefined
}
