import { parseArgs } from 'node:util'
import { stepLine } from '../bootstrap/steps.mjs'
import { Refusal } from '../refusal'
import { browser, rights } from './browser'
import { pages, staticChecks } from './checks'
import { findChromium } from './chromium'
import { single, type Group, type Outcome } from './group'
import { startPostgres } from './postgres'
import { vitestGroup } from './vitest'

const unit = vitestGroup('Unit', 'unit', 5)
const database = vitestGroup('Database', 'db', 10)
const start = vitestGroup('Start', 'start', 10)
const figures: Group = {
  name: 'Long',
  async run() {
    const chromium = await findChromium()
    if (!('path' in chromium)) return single(false, chromium.how)
    return vitestGroup('Long', 'long', 60, { PHAROS_CHROMIUM: chromium.path }).run()
  },
}

type Call = { fast: boolean; long: boolean; postgres: boolean; rights: boolean; names: string[] }
type Counts = Omit<Outcome, 'output'>

/**
 * Runs the tests and ends with one line of counts. Without names: all of `npm test`, `--fast`: the half that
 * takes no portal, `--long`: the figures, `--postgres`: on a Postgres server of our own, `--rights`: writes the table of
 * rights anew.
 */
export async function main({ args }: { args: string[] }): Promise<void> {
  const call = readCall(args)
  const total = call.postgres ? await onPostgres(call) : await runAll(call)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exit(total.failed > 0 ? 1 : 0)
}

function readCall(args: string[]): Call {
  const flag = { type: 'boolean', default: false } as const
  try {
    const options = { fast: flag, long: flag, postgres: flag, rights: flag }
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { ...values, names: positionals }
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}

async function onPostgres(call: Call): Promise<Counts> {
  const server = await startPostgres()
  try {
    return await runAll(call, { PHAROS_TEST_DATABASE_URL: server.url })
  } finally {
    await server.close()
  }
}

async function runAll(call: Call, env?: Record<string, string>): Promise<Counts> {
  const first = await runGroups(chosen(staticChecks, call), 2)
  if (first.failed > 0) {
    console.log('The other tests wait until these checks pass.')
    return first
  }
  return add(first, await runGroups(chosen(laterGroups(call, env), call), 1))
}

function laterGroups(call: Call, env?: Record<string, string>): Group[] {
  const { fast, long, postgres } = call
  if (fast) return [unit]
  if (long) return [pages, figures]
  if (call.rights) return [pages, rights]
  if (postgres) return [vitestGroup('Database', 'db', 10, env)]
  return [unit, database, pages, start, browser]
}

function chosen(groups: Group[], { names, long, postgres, rights: writes }: Call): Group[] {
  if (names.length > 0) return groups.filter(({ name }) => names.includes(name.toLowerCase()))
  return (long || postgres || writes) && groups === staticChecks ? [] : groups
}

/** Runs groups in their order, `atOnce` side by side. */
async function runGroups(groups: Group[], atOnce: number): Promise<Counts> {
  const waiting = [...groups]
  let total: Counts = { passed: 0, failed: 0, skipped: 0 }
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      const counts = await runGroup(group)
      total = add(total, counts)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return total
}

async function runGroup({ name, run }: Group): Promise<Counts> {
  const began = performance.now()
  const outcome = await run()
  if (outcome.failed > 0) console.log(outcome.output)
  console.log(stepLine(name, said(outcome), performance.now() - began))
  return outcome
}

function said({ passed, failed, skipped }: Counts): string {
  const parts = [`${passed} passed`, failed > 0 && `${failed} FAILED`, skipped > 0 && `${skipped} skipped`]
  return parts.filter(Boolean).join(', ')
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}
