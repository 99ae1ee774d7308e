import { folded } from '@/lib/import/readers/cells'
import type { Column } from '@/lib/import/readers/tables/kind'

export type Header = {
  /** For each known column, its place in the row and its name as it stands in the file. */
  places: Map<string, { index: number; written: string }>
  unknown: string[]
  twice: string[]
  missing: string[]
  width: number
}

/** A header by its columns; case, spaces, hyphens and accents make no difference. */
export function headerOf(cells: readonly string[], columns: Readonly<Record<string, Column>>): Header {
  const header: Header = { places: new Map(), unknown: [], twice: [], missing: [], width: cells.length }
  cells.forEach((cell, index) => {
    const written = cell.trim()
    const column = columnOf(written, columns)
    if (written === '') return
    if (!column) header.unknown.push(written)
    else if (header.places.has(column)) header.twice.push(written)
    else header.places.set(column, { index, written })
  })
  const entries = Object.entries(columns)
  header.missing = entries
    .filter(([name, { needed }]) => needed && !header.places.has(name))
    .map(([name]) => name)
  return header
}

/** A column's own name goes before every synonym of another. */
function columnOf(written: string, columns: Readonly<Record<string, Column>>): string | undefined {
  const name = folded(written)
  const own = Object.keys(columns).find((column) => folded(column) === name)
  return (
    own ??
    Object.keys(columns).find((column) => columns[column]?.names.some((other) => folded(other) === name))
  )
}
