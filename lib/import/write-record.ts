import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Transaction } from '@/lib/db'
import { endOfImport, isConflict, reasonOf } from '@/lib/import/failures'
import { memoryOf, remember } from '@/lib/import/identities'
import { judge, type Judgement, type Memory } from '@/lib/import/judgement'
import type { Notice, Planned, PlannedFile, Present, Written } from '@/lib/import/planned'
import type { Severity } from '@/lib/import/report'
import { propose } from '@/lib/import/proposals'

type Row = { source: string; runId: string }
type Note = { severity: Severity; reason: string }
export type Result = { judgement: Judgement; notes: Note[]; notice: Notice | null }

const attempts = 3

/**
 * Takes one row over, in one transaction: the record, what it refers to, the memory of the row, the audit entry
 * and the touched tags. Whoever changes the same record at the same moment makes it judge again.
 */
export async function writeRecord(viewer: Viewer, planned: Planned, row: Row): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptRecord(viewer, planned, row)
    } catch (error) {
      if (attempt === attempts || !(error instanceof ChangedMeanwhile || isConflict(error))) throw error
    }
  }
}

/** What would become of a row, without writing it. */
export async function judgeRecord(tx: Transaction, planned: Planned, source: string): Promise<Judgement> {
  return judge(
    planned,
    await planned.read(tx),
    await memoryOf(tx, { source, kind: planned.kind, key: planned.key }),
  )
}

/** Who would hear of a row that is judged so; asked before it is written. */
export async function noticeOfRow(
  tx: Transaction,
  planned: Planned,
  judgement: Judgement,
): Promise<Notice | null> {
  if (judgement.outcome !== 'changed' || !judgement.rewrite) return null
  return (await planned.notice?.(tx)) ?? null
}

class ChangedMeanwhile extends Error {}

async function attemptRecord(viewer: Viewer, planned: Planned, row: Row): Promise<Result> {
  const expected = await judgeRecord(db, planned, row.source)
  if (expected.outcome === 'unchanged') return { judgement: expected, notes: [], notice: null }
  const needsFile = expected.outcome === 'created' || (expected.outcome === 'changed' && expected.attach)
  const { file, ...withoutFile } = planned
  // Copying bytes takes time, in which the embedded database would answer nobody: never inside the transaction.
  const failure = needsFile && file ? await storeOrSay(file, planned.label) : null
  if (needsFile && file && !failure) return withStoredFile(viewer, planned, file, row)
  const result = await inTransaction((tx) => decide(tx, viewer, withoutFile, row))
  return failure ? { ...result, notes: [...result.notes, failure] } : result
}

/** A file that cannot be kept leaves its document as one whose file is missing. */
async function storeOrSay(file: PlannedFile, label: string): Promise<Note | null> {
  try {
    await file.store()
    return null
  } catch (error) {
    if (endOfImport(error)) throw error
    return { severity: 'error', reason: `The file of “${label}” was not taken over. ${reasonOf(error)}` }
  }
}

/** No object stays without a row. */
async function withStoredFile(
  viewer: Viewer,
  planned: Planned,
  file: PlannedFile,
  row: Row,
): Promise<Result> {
  let attached = false
  try {
    const result = await inTransaction((tx) => decide(tx, viewer, planned, row))
    attached = result.attached
    return result
  } finally {
    if (!attached) await file.discard()
  }
}

async function decide(tx: Transaction, viewer: Viewer, planned: Planned, { source, runId }: Row) {
  const identity = { source, kind: planned.kind, key: planned.key }
  const memory = await memoryOf(tx, identity)
  const present = await planned.read(tx)
  const judgement = judge(planned, present, memory)
  const notice = await noticeOfRow(tx, planned, judgement)
  const { warnings, attached } = await carryOut(tx, viewer, planned, present, judgement)
  if (judgement.outcome !== 'unchanged' && !(judgement.outcome === 'left' && judgement.why === 'in-trash')) {
    const state = await stateAfter(tx, planned, judgement, memory)
    const identityId = await remember(tx, identity, {
      recordId: planned.id,
      runId,
      hash: planned.hash,
      state,
    })
    if ('differences' in judgement) await propose(tx, identityId, judgement.differences)
  }
  const notes = warnings.map((reason): Note => ({ severity: 'warning', reason }))
  return { judgement, notes, notice, attached }
}

async function carryOut(
  tx: Transaction,
  viewer: Viewer,
  planned: Planned,
  present: Present | null,
  judgement: Judgement,
): Promise<{ warnings: string[]; attached: boolean }> {
  if (judgement.outcome !== 'created' && judgement.outcome !== 'changed')
    return { warnings: [], attached: false }
  const warnings: string[] = []
  if (judgement.outcome === 'created') warnings.push(...done(await planned.add(tx, viewer)))
  else if (judgement.rewrite && present) warnings.push(...done(await planned.change(tx, viewer, present)))
  const attached = planned.file !== undefined && (judgement.outcome === 'created' || judgement.attach)
  if (attached) done((await planned.file?.attach(tx, viewer)) ?? { ok: true })
  return { warnings, attached }
}

function done(written: Written): string[] {
  if (written.ok) return written.warnings ?? []
  if (written.reason === 'changed-meanwhile')
    throw new ChangedMeanwhile('The record was changed at the same moment.')
  throw new Error('The record may not be written.')
}

/** The record as the import leaves it, or as it once left it before a person made it theirs. */
async function stateAfter(
  tx: Transaction,
  planned: Planned,
  judgement: Judgement,
  memory: Memory | null,
): Promise<string | null> {
  const ours = judgement.outcome === 'created' || (judgement.outcome === 'changed' && !judgement.edited)
  if (!ours) return memory?.state ?? null
  return (await planned.read(tx))?.state ?? null
}
