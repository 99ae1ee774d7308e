import 'server-only'
import { v7 as uuid } from 'uuid'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { endOfImport, reasonOf } from '@/lib/import/failures'
import type { Plan, Step } from '@/lib/import/plan'
import { count, emptyReport, failedRows, totals, type ImportReport } from '@/lib/import/report'
import { judgeRecord, noticeOfRow, writeRecord, type Result } from '@/lib/import/write-record'
import { removeOrphans } from '@/lib/storage/orphans'

export type RunOptions = {
  /** Called after each row. What it throws ends the import there. */
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

/** What would become of every row if the plan were run now. */
export async function previewPlan(plan: Plan): Promise<ImportReport> {
  const report = { ...startedReport(plan), preview: true }
  for (const { planned, identities } of plan.steps) {
    const judgement = await judgeRecord(db, planned, identities.source)
    const notice = await noticeOfRow(db, planned, judgement)
    await note(report, { planned, identities }, { judgement, notes: [], notice })
  }
  return report
}

/**
 * Writes a plan, one row after the other and each in a transaction of its own. A row that fails is named and the
 * next one follows; when nothing more can be written the import stops and says where. Running it again goes on.
 */
export async function runPlan(plan: Plan, options: RunOptions = {}): Promise<ImportReport> {
  const report = startedReport(plan)
  const viewer = systemViewer('import')
  let run: { id: string } | null = null
  try {
    run = await beginRun(plan, viewer)
    await keepPromises(plan)
    await writeAll(plan, viewer, run.id, report, options)
  } catch (error) {
    report.stopped = endOfImport(error)
    if (!report.stopped) {
      if (run) await endRun(run.id, report, false)
      throw error
    }
  }
  if (run) await endRun(run.id, report, report.stopped === null)
  return report
}

async function writeAll(
  plan: Plan,
  viewer: Viewer,
  runId: string,
  report: ImportReport,
  { onProgress, signal }: RunOptions,
): Promise<void> {
  const total = plan.steps.length
  for (const [index, step] of plan.steps.entries()) {
    if (signal?.aborted) {
      report.stopped = `Stopped after ${index} of ${total} rows. Run the import again to go on.`
      return
    }
    await writeStep(step, viewer, runId, report)
    onProgress?.(index + 1, total)
  }
}

async function writeStep(step: Step, viewer: Viewer, runId: string, report: ImportReport): Promise<void> {
  const { planned, identities } = step
  try {
    await note(report, step, await writeRecord(viewer, planned, { source: identities.source, runId }))
  } catch (error) {
    if (endOfImport(error)) throw error
    count(report, planned.kind, 'failed')
    const reason = `“${planned.label}” was not taken over. ${reasonOf(error)}`
    report.problems.push({ ...planned.place, field: null, severity: 'error', reason })
  }
}

async function note(report: ImportReport, { planned }: Step, result: Result): Promise<void> {
  const { judgement, notes, notice } = result
  count(report, planned.kind, judgement.outcome)
  if (notice && notice.people > 0) report.told.push({ label: planned.label, ...notice })
  report.problems.push(...notes.map((said) => ({ ...planned.place, field: null, ...said })))
  if (judgement.outcome === 'left') {
    report.left.push({
      kind: planned.kind,
      label: planned.label,
      why: judgement.why,
      differences: judgement.differences,
    })
  }
  if (!planned.missing || (report.preview && planned.file)) return
  const document = await planned.read(db)
  if (!document?.fileHash) report.missingFiles.push(planned.missing)
}

function startedReport({ report }: Plan): ImportReport {
  const { files, categories, problems } = report
  return { ...emptyReport(false), files, categories, problems: [...problems] }
}

/** What an import that was killed left behind, a file without its row, goes before the next one begins. */
async function keepPromises(plan: Plan): Promise<void> {
  if (plan.media) await removeOrphans()
  for (const identities of plan.sources) await identities.keepPromises()
}

function beginRun({ report }: Plan, { accountId }: Viewer): Promise<{ id: string }> {
  const format = [...new Set(report.files.map((file) => file.format))].join(', ')
  const source = report.files.map(({ file }) => file).join(', ')
  return db.importRun.create({ data: { id: uuid(), format, source, accountId }, select: { id: true } })
}

/** The run is a log: when the database is away it stays without an end, and what was written stands. */
async function endRun(runId: string, report: ImportReport, whole: boolean): Promise<void> {
  const { created, changed, unchanged, left } = totals(report)
  const problems = report.problems.map(({ severity, line, row, field, file, reason }) => {
    const where = row === null ? (line === null ? '' : `line ${line}`) : `row ${row}`
    return {
      id: uuid(),
      runId,
      severity,
      field,
      row: [file, where].filter(Boolean).join(', '),
      message: reason,
    }
  })
  const data = {
    state: whole ? 'done' : 'failed',
    created,
    changed,
    unchanged: unchanged + left,
    failed: failedRows(report),
  } as const
  await inTransaction(async (tx) => {
    await tx.importProblem.createMany({ data: problems })
    await tx.importRun.update({
      where: { id: runId },
      data: { ...data, finishedAt: new Date() },
      select: { id: true },
    })
  }).catch(() => undefined)
}
