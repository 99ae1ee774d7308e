import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findChromium } from './chromium'
import { single, type Group, type Outcome } from './group'
import { runTool } from './tool'

type Report = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** The tests of playwright.config.ts. */
export const browser: Group = {
  name: 'Browser',
  async run() {
    const chromium = await findChromium()
    return 'path' in chromium ? runPlaywright(chromium.path) : single(false, chromium.how)
  },
}

async function runPlaywright(chromium: string): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-report-'))
  const file = path.join(folder, 'report.json')
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=list,json',
    '--pass-with-no-tests',
  ]
  const env = { PHAROS_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  try {
    const { code, output } = await runTool(args, { minutes: 12, env })
    return { ...count(read(file), code), output }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A test that passes only at its second try has failed; an error outside of tests counts as one. */
function count(report: Report | null, code: number | null): Omit<Outcome, 'output'> {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped }
}

function read(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}
