import type { ReactNode } from 'react'
import { ScrollTable } from '@/components/ui/scroll-table'

type Props = {
  /** What the table shows. */
  label: string
  columns: readonly string[]
  /** Whether each row begins with a box to tick, under no head of its own. */
  ticked?: boolean
  /** The rows. */
  children: ReactNode
}

/** A table at the desk: a row for each record, which its first head names. */
export function DeskTable({ label, columns, ticked, children }: Props) {
  return (
    <ScrollTable label={label}>
      <table className="desk-table">
        <thead>
          <tr>
            {ticked && <td />}
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollTable>
  )
}
