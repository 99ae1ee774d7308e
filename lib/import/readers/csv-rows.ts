import Papa from 'papaparse'
import { textOfFile, Unreadable } from '@/lib/import/readers/text-of-file'

/** One record of a CSV file. `row` counts from 1 behind the header, without empty ones; `line` is where it begins. */
export type CsvRow = { row: number; line: number; cells: string[]; fault: string | null }

/** A longer record has lost its closing quotation mark. In characters. */
const longest = 500_000
const mostRows = 200_000

/**
 * The records of a CSV file (RFC 4180), the header first as row 0. The separator is the one of comma, semicolon and
 * tab that the header has most of; a first line "sep=;" as Excel writes it is obeyed.
 */
export async function* csvRows(path: string): AsyncGenerator<CsvRow> {
  let separator = ''
  let row = 0
  for await (const { line, text } of recordsOf(path, () => separator)) {
    const told = separator === '' ? /^sep=(.)$/i.exec(text)?.[1] : undefined
    if (told) separator = told
    if (told) continue
    separator ||= separatorOf(text)
    const { cells, fault } = parsed(text, separator)
    if (cells.every((cell) => cell.trim() === '')) continue
    if (row > mostRows) throw new Unreadable(`The table has more than ${mostRows} rows. Split it.`, line)
    yield { row: row++, line, cells, fault }
  }
}

function parsed(text: string, delimiter: string): { cells: string[]; fault: string | null } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', escapeChar: '"' })
  const bad = errors.some(({ type }) => type === 'Quotes')
  return { cells: data[0] ?? [], fault: bad ? 'A quotation mark stands in the middle of a value.' : null }
}

function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }))
  return counts.sort((one, other) => other.count - one.count)[0]?.sign ?? ','
}

/**
 * Cuts the text at the line ends that stand outside quotation marks. Papa Parse reads the single records; given the
 * stream it knows neither their lines nor when a mark is never closed.
 */
async function* recordsOf(
  path: string,
  separator: () => string,
): AsyncGenerator<{ line: number; text: string }> {
  let rest = ''
  let line = 1
  const scan: Scan = { at: 0, quoted: false, fresh: true }
  for await (const text of textOfFile(path)) {
    rest += text
    for (let end = nextEnd(rest, scan, separator()); end >= 0; end = nextEnd(rest, scan, separator())) {
      const record = rest.slice(0, end)
      yield { line, text: record.replace(/\r$/, '') }
      line += 1 + (record.match(/\n/g)?.length ?? 0)
      rest = rest.slice(end + 1)
      Object.assign(scan, { at: 0, quoted: false, fresh: true })
    }
    if (rest.length > longest)
      throw new Unreadable(
        `A row is longer than ${longest} characters: a quotation mark was opened and never closed.`,
        line,
      )
  }
  if (scan.quoted)
    throw new Unreadable(
      'A quotation mark is opened in this row and never closed. What stands before was read.',
      line,
    )
  if (rest !== '') yield { line, text: rest.replace(/\r$/, '') }
}

/** Where the search for the end of a record stands. `fresh`: at the beginning of a value, where a mark opens it. */
type Scan = { at: number; quoted: boolean; fresh: boolean }

function nextEnd(text: string, scan: Scan, separator: string): number {
  for (; scan.at < text.length; scan.at++) {
    const sign = text[scan.at]
    if (sign === '"' && (scan.quoted || scan.fresh)) {
      // A doubled mark closes and opens again: the value goes on.
      scan.quoted = !scan.quoted
      scan.fresh = true
    } else if (!scan.quoted) {
      if (sign === '\n') return scan.at
      scan.fresh = separator === '' ? sign === ',' || sign === ';' || sign === '\t' : sign === separator
    }
  }
  return -1
}
