import { existsSync } from 'node:fs'
import path from 'node:path'
import { disconnect } from '@/lib/db'
import { setEmbeddedUrl, settings } from '@/lib/env'
import { attach } from '../embedded-database/attach'
import { migrationsScript } from '../plain'
import { Refusal } from '../refusal'
import type { Command } from './command'
import { migrationState } from './migration-state'

/** Runs a command with `lib/db` connected as it needs; a running portal's database is shared with it. */
export async function withDatabase<T>(need: Command['database'], run: () => Promise<T>): Promise<T> {
  if (need === 'none') return run()
  const { databaseUrl, dataFolder } = readSettings()
  const embedded = databaseUrl ? null : await attachOrRefuse(dataFolder)
  if (embedded) setEmbeddedUrl(embedded.url)
  try {
    if (need === 'migrated') await (embedded ? migrate(embedded.url) : refuseWhenPending(databaseUrl ?? ''))
    return await run()
  } finally {
    await disconnect()
    await embedded?.close()
  }
}

/** Whether there is a database yet; a question must not create one. */
export function hasDatabase(): boolean {
  const { databaseUrl, dataFolder } = readSettings()
  return databaseUrl !== null || existsSync(path.join(dataFolder, 'pg18'))
}

function readSettings() {
  try {
    return settings()
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}

function attachOrRefuse(dataFolder: string) {
  return attach(dataFolder).catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  })
}

async function migrate(url: string): Promise<void> {
  const { deploy } = await migrationsScript()
  await deploy(url)
}

/** Other instances may still run the version before: migrating Postgres is for somebody to decide. */
async function refuseWhenPending(url: string): Promise<void> {
  const { pending } = await migrationState(url)
  if (pending.length > 0) {
    throw new Refusal(`The database lacks ${pending.length} migrations: run npm run pharos -- migrate first.`)
  }
}
