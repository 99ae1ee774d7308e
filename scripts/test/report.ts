import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Outcome } from './group'

/** Runs a tool that writes its results into a file; `count` is handed null when it wrote none. */
export async function withReport<Report>(
  run: (file: string) => Promise<{ code: number | null; output: string }>,
  count: (report: Report | null, code: number | null) => Omit<Outcome, 'output'>,
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const { code, output } = await run(file)
    return { ...count(read<Report>(file), code), output }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}
