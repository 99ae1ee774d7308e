import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makePlan } from '@/lib/import/make-plan'
import type { ImportRequest } from '@/lib/import/recognise'
import type { ImportReport } from '@/lib/import/report'
import { runPlan, type RunOptions } from '@/lib/import/run-plan'

/** The day on which the imports of tests run. */
export const today = new Date('2023-01-15T10:00:00Z')

const folders: string[] = []
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A folder with the given files, gone when the process ends. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-import-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Imports one file with the given content. */
export function importText(
  name: string,
  content: string,
  options: Partial<ImportRequest> & RunOptions = {},
): Promise<ImportReport> {
  return importFiles([path.join(folderWith({ [name]: content }), name)], options)
}

export async function importFiles(
  paths: string[],
  { onProgress, signal, ...request }: Partial<ImportRequest> & RunOptions = {},
): Promise<ImportReport> {
  return runPlan(await makePlan({ now: today, paths, ...request }), { onProgress, signal })
}
