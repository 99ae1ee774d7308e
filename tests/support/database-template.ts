import { createHash, randomUUID } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrationsScript } from '@/scripts/plain'
import { embeddedInMemory } from './embedded'
import { runSql, withDatabase } from './postgres'

/** What a worker makes its own database of. */
export type DatabaseTemplate =
  { kind: 'embedded'; dump: string } | { kind: 'postgres'; server: string; template: string; prefix: string }

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}

/** Applies the migrations once for all workers: to PHAROS_TEST_DATABASE_URL if there is one, else in memory. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.PHAROS_TEST_DATABASE_URL
  const template = server ? await templateDatabase(server) : await migratedDump()
  project.provide('databaseTemplate', template)
  return async () => {
    if (template.kind === 'postgres') await dropDatabases(template.server, template.prefix)
  }
}

async function templateDatabase(server: string): Promise<DatabaseTemplate> {
  const prefix = `pharos_test_${randomUUID().slice(0, 8)}`
  const template = `${prefix}_template`
  await runSql(server, `CREATE DATABASE ${template}`)
  await migrate(withDatabase(server, template))
  return { kind: 'postgres', server, template, prefix }
}

async function dropDatabases(server: string, prefix: string): Promise<void> {
  const names = await runSql(server, `SELECT datname FROM pg_database WHERE datname LIKE '${prefix}%'`)
  await runSql(server, ...names.map(({ datname }) => `DROP DATABASE ${String(datname)} WITH (FORCE)`))
}

/** Migrating takes seconds and its result depends on files alone, so it is kept. */
async function migratedDump(): Promise<DatabaseTemplate> {
  const dump = path.resolve('node_modules/.cache/pharos', `database-${migrationsHash()}.tar`)
  if (existsSync(dump)) return { kind: 'embedded', dump }
  const { db, url, close } = await embeddedInMemory()
  try {
    await migrate(url)
    await keep(dump, await db.dumpDataDir('none'))
  } finally {
    await close()
  }
  return { kind: 'embedded', dump }
}

/** Another run may be writing the same file. */
async function keep(file: string, content: Blob): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await content.arrayBuffer()))
  renameSync(`${file}.${process.pid}`, file)
}

async function migrate(url: string): Promise<void> {
  const { deploy } = await migrationsScript()
  await deploy(url)
}

function migrationsHash(): string {
  const files = [
    'node_modules/@electric-sql/pglite/package.json',
    ...globSync('prisma/migrations/*/migration.sql'),
  ]
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
