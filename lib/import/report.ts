import type { Difference } from '@/lib/import/judgement'
import type { Place } from '@/lib/import/place'
import type { Notice } from '@/lib/import/planned'
import type { RecordKind } from '@/prisma/generated/enums'

export type Outcome = 'created' | 'changed' | 'unchanged' | 'left' | 'failed'

export type Counts = Record<Outcome, number>

export type Severity = 'error' | 'warning'

/** A row that could not be taken over, or not wholly. */
type ImportProblem = Place & { field: string | null; severity: Severity; reason: string }

/** What a keyword of the source becomes: "Sofia" the city Sofia (BG). */
export type Category = {
  name: string
  becomes: 'city' | 'project' | 'theme' | 'group' | 'kind' | 'nothing'
  /** In a few words, for a person who checks it. */
  detail: string
}

/** A file that a document stands for and that nobody handed in. */
export type MissingFile = { name: string; document: string; stories: string[] }

/** Something that a person changed here and the source wants otherwise. */
type LeftRecord = {
  kind: RecordKind
  label: string
  why: 'edited' | 'in-trash'
  differences: Difference[]
}

/** People who are mailed because what they registered for is changed or cancelled. */
type Told = Notice & { label: string }

export type ImportReport = {
  /** True for a preview: nothing was written. */
  preview: boolean
  files: { file: string; format: string; source: string }[]
  counts: Partial<Record<RecordKind, Counts>>
  categories: Category[]
  missingFiles: MissingFile[]
  left: LeftRecord[]
  told: Told[]
  problems: ImportProblem[]
  /** Why the import did not run to its end, as a sentence. */
  stopped: string | null
}

export function emptyReport(preview: boolean): ImportReport {
  return {
    preview,
    files: [],
    counts: {},
    categories: [],
    missingFiles: [],
    left: [],
    told: [],
    problems: [],
    stopped: null,
  }
}

export function count(report: ImportReport, kind: RecordKind, outcome: Outcome): void {
  const counts = (report.counts[kind] ??= { created: 0, changed: 0, unchanged: 0, left: 0, failed: 0 })
  counts[outcome]++
}

/** Over all nouns. */
export function totals({ counts }: ImportReport): Counts {
  const sum: Counts = { created: 0, changed: 0, unchanged: 0, left: 0, failed: 0 }
  for (const one of Object.values(counts))
    for (const outcome of Object.keys(sum) as Outcome[]) sum[outcome] += one[outcome]
  return sum
}

/**
 * Rows that are not, or not wholly, in the portal now. A row of a table may have several faults; where there are no
 * rows, lines tell nothing apart (a whole export may stand in one), and each fault is one that failed.
 */
export function failedRows({ problems }: ImportReport): number {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const rows = errors.filter(({ row }) => row !== null).map(({ file, row }) => `${row} ${file}`)
  return new Set(rows).size + errors.filter(({ row }) => row === null).length
}

/** 0 all well, 1 could not run to its end, 2 ran and some rows failed. */
export function exitCodeOf(report: ImportReport): 0 | 1 | 2 {
  if (report.stopped) return 1
  return failedRows(report) > 0 ? 2 : 0
}
