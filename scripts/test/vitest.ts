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

type About = {
  minutes: number
  env?: Record<string, string>
  /** All of the project's when there are none. */
  files?: readonly string[]
}

/** The tests of one project of vitest.config.ts. */
export function vitestGroup(name: string, project: string, about: About): Group {
  return { name, run: (workers) => runProject(project, workers, about) }
}

function runProject(project: string, workers: number, { minutes, env, files = [] }: About): Promise<Outcome> {
  const run = ['node_modules/vitest/vitest.mjs', 'run', ...files, '--project', project, '--passWithNoTests']
  const how = [`--maxWorkers=${workers}`, '--reporter=default', '--reporter=json']
  return withReport<Report>(
    (file) => runTool([...run, ...how, `--outputFile.json=${file}`], { minutes, env }),
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
