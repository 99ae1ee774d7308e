import type { Group, Outcome } from './group'
import { withReport } from './report'
import { runTool } from './tool'

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** The tests of one project of vitest.config.ts. */
export function vitestGroup(
  name: string,
  project: string,
  minutes: number,
  env?: Record<string, string>,
): Group {
  return { name, run: () => runProject(project, minutes, env) }
}

function runProject(project: string, minutes: number, env?: Record<string, string>): Promise<Outcome> {
  const run = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--passWithNoTests']
  return withReport<Report>(
    (file) =>
      runTool([...run, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
        minutes,
        env,
      }),
    count,
  )
}

/** A file that could not be loaded and an error outside of any test have no failed test to stand for them. */
function count(report: Report | null, code: number | null): Omit<Outcome, 'output'> {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
