import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseUrl, settings } from '@/lib/env'
import { codeOf } from '../refusal'
import type { Command } from './command'
import { hasDatabase, withDatabase } from './database'
import { migrationState } from './migration-state'

type Finding = { what: string; state: 'well' | 'note' | 'problem'; said: string }

const gigabyte = 1024 ** 3

export const doctor: Command = {
  name: 'doctor',
  about: 'Check settings, Node, database, migrations, storage and disk',
  database: 'none',
  async run({ output }) {
    const findings = await examine()
    for (const { what, state, said } of findings) {
      output.line(
        `${{ well: 'ok     ', note: 'note   ', problem: 'PROBLEM' }[state]}  ${what.padEnd(12)}${said}`,
      )
    }
    output.result({ findings })
    return findings.some(({ state }) => state === 'problem') ? 2 : 0
  },
}

async function examine(): Promise<Finding[]> {
  const node: Finding = { what: 'node', state: 'well', said: process.versions.node }
  try {
    settings()
  } catch (error) {
    return [
      node,
      { what: 'settings', state: 'problem', said: error instanceof Error ? error.message : String(error) },
    ]
  }
  const { portalUrl, dataFolder } = settings()
  const read: Finding = { what: 'settings', state: 'well', said: `${portalUrl}, data in ${dataFolder}` }
  return [node, read, ...(await examineDatabase()), examineStorage(), examineDisk()]
}

async function examineDatabase(): Promise<Finding[]> {
  if (!hasDatabase())
    return [{ what: 'database', state: 'note', said: 'none yet: npm start makes an embedded one' }]
  try {
    const state = await withDatabase('as it is', () => migrationState(databaseUrl()))
    const kind = settings().databaseUrl ? 'Postgres' : 'embedded, Postgres'
    return [{ what: 'database', state: 'well', said: `${kind} ${state.version}` }, migrationsFinding(state)]
  } catch (error) {
    const why = codeOf(error) ?? (error instanceof Error ? error.message : String(error))
    return [{ what: 'database', state: 'problem', said: `cannot be reached: ${why}` }]
  }
}

function migrationsFinding({
  applied,
  pending,
  failed,
}: Awaited<ReturnType<typeof migrationState>>): Finding {
  const what = 'migrations'
  if (failed.length > 0) return { what, state: 'problem', said: `failed: ${failed.join(', ')}` }
  if (pending.length > 0) return { what, state: 'problem', said: `pending: ${pending.join(', ')}` }
  return { what, state: 'well', said: `${applied.length} applied` }
}

function examineStorage(): Finding {
  const { s3, dataFolder } = settings()
  if (s3) return { what: 'storage', state: 'note', said: `bucket ${s3.bucket} at ${s3.endpoint}, not tried` }
  const folder = path.join(dataFolder, 'files')
  const probe = path.join(existsSync(folder) ? folder : dataFolder, `.doctor-${process.pid}`)
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'doctor')
    rmSync(probe)
    return { what: 'storage', state: 'well', said: `${folder} can be written` }
  } catch (error) {
    return { what: 'storage', state: 'problem', said: `${folder} cannot be written (${codeOf(error)})` }
  }
}

function examineDisk(): Finding {
  const { dataFolder } = settings()
  try {
    const { bavail, bsize } = statfsSync(dataFolder)
    const free = (bavail * bsize) / gigabyte
    return { what: 'disk', state: free < 1 ? 'problem' : 'well', said: `${free.toFixed(1)} GB free` }
  } catch (error) {
    return { what: 'disk', state: 'problem', said: `of ${dataFolder} cannot be looked at (${codeOf(error)})` }
  }
}
