import { isDeepStrictEqual } from 'node:util'
import type { FieldValue, Planned, Present } from '@/lib/import/planned'

/** What the import remembers of a row that it has seen before. */
export type Memory = {
  /** Empty: the record was promised an id, and perhaps a crash came before it was written. */
  hash: string
  /** The record's state as the import left it; null when the record is somebody else's. */
  state: string | null
}

export type Judgement =
  | { outcome: 'created' }
  /** `rewrite` the record, `attach` its file, or both; what a person `edited` stays theirs. */
  | { outcome: 'changed'; rewrite: boolean; attach: boolean; edited: boolean; differences: Difference[] }
  | { outcome: 'unchanged' }
  | { outcome: 'left'; why: 'edited' | 'in-trash'; differences: Difference[] }

export type Difference = { field: string; current: FieldValue; proposed: FieldValue }

/**
 * Decides what becomes of a row. What a person has changed since the import wrote it is theirs: the difference is
 * then proposed, never forced.
 */
export function judge(
  planned: Pick<Planned, 'hash' | 'fields' | 'file'>,
  present: Present | null,
  memory: Memory | null,
): Judgement {
  if (!present) return { outcome: 'created' }
  const untouched = memory !== null && memory.state === present.state
  const attach = needsFile(planned, present, untouched)
  const changed = { outcome: 'changed', attach, edited: !untouched, differences: [] as Difference[] } as const
  if (memory?.hash === planned.hash) {
    return attach ? { ...changed, rewrite: false } : { outcome: 'unchanged' }
  }
  if (present.trashed) return { outcome: 'left', why: 'in-trash', differences: [] }
  if (untouched) return { ...changed, rewrite: true }
  const differences = differencesOf(planned.fields, present.fields)
  if (attach) return { ...changed, rewrite: false, differences }
  return differences.length > 0 ? { outcome: 'left', why: 'edited', differences } : { outcome: 'unchanged' }
}

/** A missing file is filled in whoever edited the record; another file only replaces one that came from an import. */
function needsFile(
  { file }: Pick<Planned, 'file'>,
  { fileHash, trashed }: Present,
  untouched: boolean,
): boolean {
  if (!file || trashed || fileHash === file.hash) return false
  return fileHash == null || untouched
}

/** A source that does not know something does not ask for it to be emptied. */
function differencesOf(proposed: Planned['fields'], current: Present['fields']): Difference[] {
  return Object.entries(proposed)
    .filter(
      ([field, value]) => value !== null && value !== '' && !isDeepStrictEqual(value, current[field] ?? null),
    )
    .map(([field, value]) => ({ field, current: current[field] ?? null, proposed: value }))
}
