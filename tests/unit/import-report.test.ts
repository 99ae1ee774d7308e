import { expect, test } from 'vitest'
import { count, emptyReport, exitCodeOf, failedRows, type ImportReport } from '@/lib/import/report'
import { reportLines } from '@/lib/import/report-text'

const at = { file: 'a.csv', line: 4, row: 3, field: null }

function report(changes: Partial<ImportReport> = {}): ImportReport {
  const made = { ...emptyReport(false), files: [{ file: 'a.csv', format: 'cities', source: 'table:cities' }] }
  count(made, 'city', 'created')
  count(made, 'city', 'unchanged')
  count(made, 'person', 'unchanged')
  return { ...made, ...changes }
}

test('a report counts per noun and ends with what came of it', () => {
  expect(reportLines(report())).toEqual([
    '  a.csv  cities  table:cities',
    '',
    '          created  changed  unchanged  left  failed',
    '  cities        1        0          1     0       0',
    '  people        0        0          1     0       0',
    '',
    '1 created, 0 changed.',
  ])
})

test('a preview says first that it is one', () => {
  const lines = reportLines(report({ preview: true }))
  expect(lines[0]).toBe('Preview: nothing is written yet.')
  expect(lines.at(-1)).toBe('1 would be created, 0 would be changed.')
})

test('a missing file is named with its document and its story', () => {
  const missingFiles = [{ name: 'ann.pdf', document: 'Slides: Ann', stories: ['A talk', 'Another'] }]
  expect(reportLines(report({ missingFiles }))).toContain('  ann.pdf  Slides: Ann  in “A talk”, “Another”')
})

test('a problem is named with its file, row and field', () => {
  const problems = [{ ...at, field: 'country', severity: 'error' as const, reason: 'is no country.' }]
  expect(reportLines(report({ problems }))).toContain('  FAILED  a.csv, row 3 (country): is no country.')
})

test('what was left as edited names the fields that differ', () => {
  const differences = [{ field: 'title', current: 'a', proposed: 'b' }]
  const left = [{ kind: 'city' as const, label: 'Parma', why: 'edited' as const, differences }]
  expect(reportLines(report({ left }))).toContain('  city  “Parma”  title')
})

test('the exit code says whether all went well', () => {
  const error = { ...at, severity: 'error' as const, reason: '' }
  expect(exitCodeOf(report())).toBe(0)
  expect(exitCodeOf(report({ problems: [{ ...error, severity: 'warning' }] }))).toBe(0)
  expect(exitCodeOf(report({ problems: [error] }))).toBe(2)
  expect(exitCodeOf(report({ problems: [error], stopped: 'The disk is full.' }))).toBe(1)
})

test('a row with two faults is one row that failed', () => {
  const error = { ...at, severity: 'error' as const, reason: '' }
  expect(failedRows(report({ problems: [error, { ...error, field: 'name' }, { ...error, row: 9 }] }))).toBe(2)
})

test('two stories that failed in a file of one line are two', () => {
  const error = { ...at, line: 1, row: null, severity: 'error' as const, reason: '' }
  expect(failedRows(report({ problems: [error, error, { ...error, severity: 'warning' }] }))).toBe(2)
})

test('a word without end makes no column without end, and no cell moves the cursor', () => {
  const categories = [
    { name: 'x'.repeat(5000), becomes: 'theme' as const, detail: 'y'.repeat(5000) },
    { name: 'Heat\u001b[2J', becomes: 'theme' as const, detail: 'a theme' },
  ]
  const lines = reportLines(report({ categories }))
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(300)
  expect(lines.join('\n')).not.toContain('\u001b')
})
