import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { Media } from '@/lib/import/media'
import { plannedTables, type PlannedTable } from '@/lib/import/plans/tables'
import { detect } from '@/lib/import/readers/detect'

export type ImportRequest = {
  /** Files, or folders whose files are meant. */
  paths: string[]
  /** Forces what all of them are. */
  as?: string
  /** A folder with files of an old site. */
  media?: string
  now?: Date
}

/** Says, in one sentence, why nothing at all can be imported. */
export class CannotImport extends Error {}

/** What can be imported. */
export type FileKind = 'wordpress' | 'icalendar' | 'pairings' | PlannedTable

export type RecognisedFile = { path: string; file: string; kind: FileKind }

export type Recognised = {
  files: RecognisedFile[]
  /** Files of a folder that cannot be read, each with the sentence why; the others are imported. */
  refused: { file: string; reason: string }[]
  media: Media | null
}

/**
 * Says of each file what it is, by its first bytes and without the database, so that whatever cannot be imported is
 * refused at once.
 * @throws CannotImport of a file that was named itself, and when nothing is left to import
 */
export async function recogniseFiles({ paths, as, media: folder }: ImportRequest): Promise<Recognised> {
  const media = folder === undefined ? null : await mediaIn(folder)
  const found: Recognised = { files: [], refused: [], media }
  for (const [given, ofFolder] of await filesOf(paths)) {
    const file = path.basename(given)
    const kind = await kindOf(given, as)
    if (typeof kind !== 'string') found.files.push({ path: given, file, kind: kind.kind })
    else if (ofFolder) found.refused.push({ file, reason: kind })
    else throw new CannotImport(`${given}: ${kind}`)
  }
  const [first] = found.refused
  if (found.files.length === 0 && first) throw new CannotImport(`${first.file}: ${first.reason}`)
  return found
}

/** Or the sentence why the file cannot be imported. */
async function kindOf(file: string, as: string | undefined): Promise<{ kind: FileKind } | string> {
  const found = await detect(file, as).catch((error: unknown) => ({ refused: `It ${whyUnreadable(error)}` }))
  if ('refused' in found) return found.refused
  const { kind } = found
  if (kind === 'wordpress' || kind === 'icalendar' || kind === 'pairings' || isPlannedTable(kind))
    return { kind }
  return `${kind} cannot be imported yet.`
}

function isPlannedTable(kind: string): kind is PlannedTable {
  return Object.hasOwn(plannedTables, kind)
}

/** Each with whether it was found in a folder. */
async function filesOf(paths: readonly string[]): Promise<Map<string, boolean>> {
  const files = new Map<string, boolean>()
  for (const given of paths) {
    const about = await stat(given).catch((error: unknown) => unreadable(given, error))
    if (!about.isDirectory()) files.set(given, false)
    else for (const file of await filesIn(given)) files.set(file, files.get(file) ?? true)
  }
  return files
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    unreadable(folder, error),
  )
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  if (files.length === 0) throw new CannotImport(`${folder} holds no files.`)
  return files.map(({ name }) => path.join(folder, name)).sort()
}

function mediaIn(folder: string): Promise<Media> {
  return Media.in(folder).catch((error: unknown) => unreadable(folder, error))
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder',
}

function unreadable(what: string, error: unknown): never {
  throw new CannotImport(`${what} ${whyUnreadable(error)}`)
}

/** The end of a sentence; a fault of ours is thrown on. */
function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return `${reasons[code] ?? `cannot be read (${code})`}.`
}
