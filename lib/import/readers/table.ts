import { hash } from 'node:crypto'
import { folded } from '@/lib/import/readers/cells'
import { csvRows } from '@/lib/import/readers/csv-rows'
import { headerOf } from '@/lib/import/readers/header'
import { problemsOf, untilUnreadable } from '@/lib/import/readers/problems'
import { tables } from '@/lib/import/readers/tables'
import { Unreadable } from '@/lib/import/readers/text-of-file'
import type { CsvRow } from '@/lib/import/readers/csv-rows'
import type { Header } from '@/lib/import/readers/header'
import type { Problems } from '@/lib/import/readers/problems'
import type { Read, ReadOptions, TableRecords } from '@/lib/import/readers/records'
import type { TableName } from '@/lib/import/readers/tables'
import type { TableKind } from '@/lib/import/readers/tables/kind'

/**
 * A table of cities, partners, people, solutions, demonstrations or figures. Columns are found by their header, in
 * any order; every value that cannot be read is named with its row, and such a row is not taken over.
 */
export function readTable<N extends TableName>(
  path: string,
  name: N,
  options: ReadOptions = {},
): AsyncGenerator<Read<TableRecords[N]>> {
  const problems = problemsOf(path, options)
  return untilUnreadable(readRows(path, tables[name], problems), problems)
}

/** The rows of a table by its kind; the first row that is not empty is the header. */
export async function* readRows<R>(
  path: string,
  kind: TableKind<R>,
  problems: Problems,
): AsyncGenerator<Read<R>> {
  const seen = new Map<string, Seen>()
  let header: Header | null = null
  for await (const row of csvRows(path)) {
    if (!header) {
      header = headerOf(row.cells, kind.columns)
      yield* judgeHeader(header, row.line, problems)
    } else yield* readRow(row, header, kind, seen, problems)
  }
  if (!header) throw new Unreadable('The table is empty.', 1)
}

function* judgeHeader({ missing, twice, unknown }: Header, line: number, problems: Problems) {
  if (missing.length > 0) throw new Unreadable(`${columnsCalled(missing)} missing.`, line)
  if (twice.length > 0) throw new Unreadable(`${columnsCalled(twice)} there twice.`, line)
  if (unknown.length > 0)
    yield problems.warning(`${columnsCalled(unknown)} not known and not read.`, { line })
}

function columnsCalled(names: readonly string[]): string {
  const list = names.map((name) => `“${name}”`).join(', ')
  return names.length === 1 ? `The column ${list} is` : `The columns ${list} are`
}

function* readRow<R>(
  row: CsvRow,
  header: Header,
  kind: TableKind<R>,
  seen: Map<string, Seen>,
  problems: Problems,
): Generator<Read<R>> {
  const at = { line: row.line, row: row.row }
  const fault = row.fault ?? overflow(row, header)
  if (fault) return yield problems.error(fault, at)
  const parsed = kind.schema.safeParse(valuesOf(row, header, kind))
  if (!parsed.success) {
    for (const {
      path: [column],
      message,
    } of parsed.error.issues) {
      const field = header.places.get(String(column))?.written ?? String(column)
      yield problems.error(`${field} ${message}`, { ...at, field })
    }
    return
  }
  const key = digestOf(kind.key(parsed.data).map((part) => folded(String(part ?? ''))))
  const before = seen.get(key)
  if (before) return yield repeated(row, before, problems)
  seen.set(key, { line: row.line, digest: digestOf(row.cells) })
  yield { record: parsed.data, line: row.line, row: row.row }
}

function valuesOf<R>(row: CsvRow, header: Header, kind: TableKind<R>): Record<string, string> {
  const values = Object.keys(kind.columns).map((column) => [
    column,
    row.cells[header.places.get(column)?.index ?? -1] ?? '',
  ])
  return Object.fromEntries(values) as Record<string, string>
}

/** More values than columns: a separator inside a text moved everything behind it. */
function overflow({ cells }: CsvRow, { width }: Header): string | null {
  if (!cells.slice(width).some((cell) => cell.trim() !== '')) return null
  return `The row has ${cells.length} values and the header ${width} columns: is a text with a separator not in quotation marks?`
}

/** A table may be long: of the rows that were read only their line and a digest are kept. */
type Seen = { line: number; digest: string }

function digestOf(cells: readonly string[]): string {
  return hash('sha1', JSON.stringify(cells), 'base64')
}

function repeated(row: CsvRow, before: Seen, problems: Problems) {
  const place = { line: row.line, row: row.row }
  if (digestOf(row.cells) === before.digest) {
    return problems.warning(
      `The row stands there twice, first in line ${before.line}. It was read once.`,
      place,
    )
  }
  return problems.error(
    `The row names the same record as line ${before.line} and says something else about it.`,
    place,
  )
}
