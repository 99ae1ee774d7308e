import { findChromium } from './chromium'
import { single, type Group, type Outcome } from './group'
import { withReport } from './report'
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

/** Writes docs/rights.md anew from what the portal answers. */
export const rights: Group = {
  name: 'Rights',
  run: () => runPlaywright('', ['tests/e2e/rights.spec.ts', '--update-snapshots=all']),
}

function runPlaywright(chromium: string, more: string[] = []): Promise<Outcome> {
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=list,json',
    '--pass-with-no-tests',
    ...more,
  ]
  return withReport<Report>((file) => {
    const env = { PHAROS_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    return runTool(args, { minutes: 20, env })
  }, count)
}

/** A test that passes only at its second try has failed; an error outside of tests counts as one. */
function count(report: Report | null, code: number | null): Omit<Outcome, 'output'> {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped }
}
