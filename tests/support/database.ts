import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { embeddedInMemory } from './embedded'
import { runSql, withDatabase } from './postgres'

export type TestDatabase = {
  kind: 'embedded' | 'postgres'
  url: string
  /** For files that the code under test writes. */
  dataFolder: string
  connection: pg.Client
}

const worker = globalThis as unknown as { testDatabase?: Promise<TestDatabase> }

/** This worker's own migrated database. It stays from one test file to the next. */
export function testDatabase(): Promise<TestDatabase> {
  worker.testDatabase ??= createTestDatabase()
  return worker.testDatabase
}

/**
 * Removes all rows. Most tables are empty between two tests, so only those with rows are touched;
 * foreign keys and triggers sleep meanwhile, which makes the order of tables irrelevant.
 */
export async function emptyDatabase(): Promise<void> {
  const { connection } = await testDatabase()
  await connection.query(`
    DO $$
    DECLARE name regclass; filled boolean;
    BEGIN
      PERFORM set_config('session_replication_role', 'replica', true);
      FOR name IN
        SELECT oid FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
      LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %s)', name) INTO filled;
        IF filled THEN EXECUTE format('DELETE FROM %s', name); END IF;
      END LOOP;
    END $$`)
}

async function createTestDatabase(): Promise<TestDatabase> {
  const { kind, url } = await copyOfTemplate()
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'pharos-test-data-'))
  process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }))
  const connection = new pg.Client({ connectionString: url })
  await connection.connect()
  return { kind, url, dataFolder, connection }
}

async function copyOfTemplate(): Promise<Pick<TestDatabase, 'kind' | 'url'>> {
  const template = inject('databaseTemplate')
  if (template.kind === 'embedded') {
    const { url } = await embeddedInMemory(new Blob([readFileSync(template.dump)]))
    return { kind: 'embedded', url }
  }
  const name = `${template.prefix}_${process.pid}`
  await runSql(template.server, `CREATE DATABASE ${name} TEMPLATE ${template.template}`)
  return { kind: 'postgres', url: withDatabase(template.server, name) }
}
