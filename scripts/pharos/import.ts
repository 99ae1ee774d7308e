import { createInterface } from 'node:readline/promises'
import { makePlan } from '@/lib/import/make-plan'
import type { Plan } from '@/lib/import/plan'
import { CannotImport, recogniseFiles, type ImportRequest, type Recognised } from '@/lib/import/recognise'
import { exitCodeOf, totals, type ImportReport } from '@/lib/import/report'
import { reportLines } from '@/lib/import/report-text'
import { previewPlan, runPlan } from '@/lib/import/run-plan'
import { Refusal } from '../refusal'
import type { Command, ExitCode, Values } from './command'
import { withDatabase } from './database'
import { wrongCall } from './help'
import type { Output } from './output'

export const importCommand: Command = {
  name: 'import',
  about: 'Take over a WordPress export, a calendar, pairings or tables; again without harm',
  positionals: 'PATH…',
  options: {
    as: { type: 'string', value: 'KIND', about: 'what the files are, when their content does not show it' },
    media: { type: 'string', value: 'DIR', about: 'a folder with the files of the old site' },
    'dry-run': { type: 'boolean', about: 'only say what would come of it' },
    yes: { type: 'boolean', about: 'do not ask before writing' },
  },
  // Opened below: what cannot be imported is refused before, in an instant.
  database: 'none',
  async run({ values, positionals, output }) {
    if (positionals.length === 0) throw wrongCall(this, 'PATH is missing')
    const request = requestOf(positionals, values)
    const found = await orRefuse(recogniseFiles(request))
    return withDatabase('migrated', () => importFiles(request, found, values, output))
  },
}

async function importFiles(
  request: ImportRequest,
  found: Recognised,
  values: Values,
  output: Output,
): Promise<ExitCode> {
  const plan = await orRefuse(makePlan(request, found))
  if (values['dry-run'] === true) return tell(output, await previewPlan(plan))
  if (asks(values, output) && !(await agreed(plan, output))) {
    output.line('Nothing was imported.')
    return 0
  }
  return tell(output, await runWithProgress(plan, output))
}

function requestOf(paths: string[], values: Values): ImportRequest {
  const given = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  return { paths, as: given('as'), media: given('media') }
}

async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof CannotImport ? new Refusal(error.message) : error
  }
}

function asks(values: Values, output: Output): boolean {
  return values.yes !== true && !output.json && process.stdin.isTTY && process.stdout.isTTY
}

async function agreed(plan: Plan, output: Output): Promise<boolean> {
  const preview = await previewPlan(plan)
  for (const line of reportLines(preview)) output.line(line)
  const { created, changed } = totals(preview)
  if (created + changed === 0) return true
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Import now? [y/N] ')
  terminal.close()
  return /^y(?:es)?$/i.test(answer.trim())
}

/** Ctrl-C ends the import between two rows, so that it can say where. */
async function runWithProgress(plan: Plan, output: Output): Promise<ImportReport> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  const progress = output.progress('Importing', plan.steps.length)
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await runPlan(plan, { onProgress: progress.step, signal: interruption.signal })
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    progress.end()
  }
}

function tell(output: Output, report: ImportReport): ExitCode {
  output.result(report)
  for (const line of reportLines(report)) output.line(line)
  return exitCodeOf(report)
}
