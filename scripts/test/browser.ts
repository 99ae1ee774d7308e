import { findChromium } from './chromium'
import { single, type Group, type Outcome } from './group'
import { withReport } from './report'
import { runTool } from './tool'

type Suite = {
  title: string
  file: string
  specs: { title: string; tests: { results: { duration: number }[] }[] }[]
  suites?: Suite[]
}

type Report = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
  suites: Suite[]
}

/** The tests of playwright.config.ts. */
export const browser: Group = {
  name: 'Browser',
  whole: true,
  needs: 'Pages',
  async run() {
    const chromium = await findChromium()
    return 'path' in chromium ? runPlaywright(chromium.path) : single(false, chromium.how)
  },
}

/** Writes docs/rights.md anew from what the portal answers. */
export const rights: Group = {
  name: 'Rights',
  needs: 'Pages',
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
  return {
    passed: expected,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
    remark: slowest(report.suites),
  }
}

/** All of them have to stay within minutes: the fifteen that take most of these, so that growth is seen. */
function slowest(suites: Suite[]): string {
  const rows = suites.flatMap(timed).toSorted((a, b) => b.seconds - a.seconds)
  const lines = rows
    .slice(0, 15)
    .map(({ seconds, name }) => `${seconds.toFixed(1).padStart(7)} s  ${name.slice(0, 100)}`)
  return ['The slowest of them:', ...lines].join('\n')
}

function timed({ file, specs, suites = [] }: Suite): { seconds: number; name: string }[] {
  const own = specs.map(({ title, tests }) => {
    const results = tests.flatMap((test) => test.results)
    const seconds = results.reduce((sum, { duration }) => sum + duration, 0) / 1000
    return { seconds, name: `${file} › ${title}` }
  })
  return [...own, ...suites.flatMap(timed)]
}
