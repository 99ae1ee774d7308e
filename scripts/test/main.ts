import { parseArgs } from 'node:util'
import { Refusal } from '../refusal'
import { browser, rights } from './browser'
import { pages, staticChecks } from './checks'
import { figures } from './figures'
import type { Group } from './group'
import { runGroups, type Counts } from './lanes'
import { startPostgres } from './postgres'
import { vitestGroup } from './vitest'

const unit = vitestGroup('Unit', 'unit', { minutes: 10 })
const database = vitestGroup('Database', 'db', { minutes: 20 })
const start: Group = { ...vitestGroup('Start', 'start', { minutes: 15 }), needs: 'Pages' }

type Call = { fast: boolean; long: boolean; postgres: boolean; rights: boolean; names: string[] }

/**
 * Runs the tests and ends with one line of counts: all of `npm test` or the groups that are named, `--fast`: the half
 * that takes no portal, `--long`: the figures or those that are named, `--postgres`: these, or those of the
 * database, on a Postgres server of our own,
 * `--rights`: writes the table of rights anew.
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

function runAll(call: Call, env?: Record<string, string>): Promise<Counts> {
  if (call.long) return runGroups([pages, figures(call.names, env)])
  const groups = groupsOf(call, env)
  const names = groups.map(({ name }) => name.toLowerCase())
  const unknown = call.names.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Refusal(`There is no group "${unknown.join('", "')}". There are ${names.join(', ')}.`)
  const isCalled = ({ name }: Group) => call.names.includes(name.toLowerCase())
  return runGroups(call.names.length > 0 ? groups.filter(isCalled) : groups)
}

/** In an order in which two lanes end at about the same time. */
function groupsOf(call: Call, env?: Record<string, string>): Group[] {
  if (call.fast) return [...staticChecks, unit]
  if (call.rights) return [pages, rights]
  if (call.postgres) return [vitestGroup('Database', 'db', { minutes: 15, env })]
  return [...staticChecks, database, pages, unit, start, browser]
}
