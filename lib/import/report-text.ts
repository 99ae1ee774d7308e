import { failedRows, totals, type Counts, type ImportReport, type Outcome } from '@/lib/import/report'
import type { RecordKind } from '@/prisma/generated/enums'

/** A report in lines for a person, the most important last: that is what a terminal still shows. */
export function reportLines(report: ImportReport): string[] {
  const parts = [
    report.preview ? ['Preview: nothing is written yet.'] : [],
    table(report.files.map(({ file, format, source }) => [file, format, source])),
    categoryLines(report),
    leftLines(report),
    missingLines(report),
    toldLines(report),
    problemLines(report),
    countLines(report),
    [conclusion(report)],
  ]
  const told = parts.filter((part) => part.length > 0)
  return told.flatMap((part, index) => (index > 0 ? ['', ...part] : part)).map(withoutControls)
}

/** The words of the portal for many of a kind. */
function plural(kind: RecordKind): string {
  const special: Partial<Record<RecordKind, string>> = { city: 'cities', person: 'people' }
  return special[kind] ?? `${kind}s`
}

const outcomes: Outcome[] = ['created', 'changed', 'unchanged', 'left', 'failed']

function countLines({ counts }: ImportReport): string[] {
  const rows = Object.entries(counts).map(([kind, count]) => [plural(kind as RecordKind), ...figures(count)])
  return rows.length === 0 ? [] : table([['', ...outcomes], ...rows], 'right')
}

function figures(count: Counts): string[] {
  return outcomes.map((outcome) => String(count[outcome]))
}

/** Told while somebody can still object, and when something came of it. */
function categoryLines(report: ImportReport): string[] {
  if (report.categories.length === 0 || (!report.preview && totals(report).created === 0)) return []
  const rows = report.categories.map(({ name, becomes, detail }) => [name, becomes, detail])
  return ['What keywords become', ...table(rows)]
}

function missingLines({ missingFiles }: ImportReport): string[] {
  if (missingFiles.length === 0) return []
  const many = missingFiles.length === 1 ? '1 file is missing' : `${missingFiles.length} files are missing`
  const rows = missingFiles.map(({ name, document, stories }) => {
    return [name, document, stories.length > 0 ? `in ${stories.map((story) => `“${story}”`).join(', ')}` : '']
  })
  return [
    `${many}. Hand them in with --media DIR, or add them to their documents one by one.`,
    ...table(rows),
  ]
}

function leftLines({ left }: ImportReport): string[] {
  if (left.length === 0) return []
  const rows = left.map(({ kind, label, why, differences }) => {
    return [
      kind,
      `“${label}”`,
      why === 'in-trash' ? 'is in the trash' : differences.map(({ field }) => field).join(', '),
    ]
  })
  return ['Left as edited here; the differences are proposed', ...table(rows)]
}

function toldLines({ told, preview }: ImportReport): string[] {
  if (told.length === 0) return []
  const rows = told.map(({ label, change, people }) => [
    `“${label}”`,
    change === 'cancelled' ? 'is cancelled' : 'takes place otherwise',
    people === 1 ? '1 person' : `${people} people`,
  ])
  return [`Whoever registered ${preview ? 'would be' : 'is'} told by mail`, ...table(rows)]
}

function problemLines({ problems }: ImportReport): string[] {
  if (problems.length === 0) return []
  const rows = problems.map(({ file, line, row, field, severity, reason }) => {
    const where = row === null ? (line === null ? '' : `, line ${line}`) : `, row ${row}`
    return `  ${severity === 'error' ? 'FAILED  ' : ''}${file}${where}${field ? ` (${field})` : ''}: ${reason}`
  })
  return ['Problems', ...rows]
}

function conclusion(report: ImportReport): string {
  if (report.stopped) return report.stopped
  const { created, changed } = totals(report)
  const would = report.preview ? 'would be ' : ''
  const said =
    created + changed === 0
      ? `Nothing ${would}changed`
      : `${created} ${would}created, ${changed} ${would}changed`
  const failed = failedRows(report)
  return failed > 0 ? `${said}; ${rows(failed)} failed, named above.` : `${said}.`
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

/** A file must not move the cursor of whoever reads the report. */
function withoutControls(line: string): string {
  return line.replace(/\p{Cc}/gu, ' ')
}

/** Columns as wide as their longest cell, up to a bound; numbers stand under each other. */
function table(given: readonly string[][], align: 'left' | 'right' = 'left'): string[] {
  const cells = given.map((row) =>
    row.map((cell, column) => cut(cell, column < row.length - 1 ? widest : widestLast)),
  )
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((width, row) => Math.max(width, [...(row[column] ?? '')].length), 0),
  )
  return cells.map((row) => {
    const padded = row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0 ? align : 'left'))
    return `  ${padded.join('  ')}`.trimEnd()
  })
}

/** In characters; what is cut here stands whole in the result of --json. */
const widest = 60
const widestLast = 200

function cut(cell: string, most: number): string {
  const letters = [...cell]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : cell
}

function pad(cell: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - [...cell].length))
  return align === 'left' ? cell + space : space + cell
}
