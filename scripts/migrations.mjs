// Brings databases up to date and makes migrations.
//   node scripts/migrations.mjs create NAME    writes the migration the schema asks for
//   node scripts/migrations.mjs drift          prints what schema and migrations disagree about
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import {
  datamodels,
  filters,
  memoryDatabase,
  migrationNames,
  migrationsFolder,
  migrationsList,
  schemaEngine,
  withScripts,
} from './schema-engine.mjs'

// Any number will do, as long as nothing else in the portal takes the same advisory lock.
const lockNumber = 7_220_414

/**
 * Brings the database up to date and says which migrations that took.
 * Throws one sentence when the database does not answer or a migration fails; a failed one leaves nothing
 * behind, as every migration runs as one transaction, and is tried again the next time.
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function deploy(url) {
  const client = await connect(url)
  try {
    // Where two instances start at once the second waits here (the embedded database has one owner anyway).
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber])
    const ledger = await readLedger(client)
    // Loading the engine takes longer than all the rest of a start that has nothing to do.
    if (migrationNames().every((name) => ledger.applied.has(name))) return []
    return await apply(url, client, ledger.failed)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Writes a migration with what the schema asks for beyond the existing ones: its name, or null when there is
 * nothing. What the schema cannot say (generated columns, checks) is added to it by hand.
 * @param {string} name
 * @returns {Promise<string | null>}
 */
export async function create(name) {
  if (!/^[a-z0-9_]+$/.test(name)) {
    throw new Error(`A migration is named in lower case like add_awards, not "${name}".`)
  }
  const sql = await drift()
  if (!sql) return null
  const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
  fs.mkdirSync(path.join(migrationsFolder, folder), { recursive: true })
  fs.writeFileSync(path.join(migrationsFolder, folder, 'migration.sql'), sql)
  return folder
}

/**
 * The SQL that would lead from the migrations to the schema, null when they agree.
 * @returns {Promise<string | null>}
 */
export async function drift() {
  const { memoryAdapter, close } = await memoryDatabase()
  try {
    const applying = await schemaEngine(memoryAdapter())
    await applying.applyMigrations({ migrationsList: migrationsList(), filters })
    const files = datamodels().map(([file, content]) => ({ path: file, content }))
    const comparing = await schemaEngine(memoryAdapter())
    const { stdout } = await comparing.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
      shadowDatabaseUrl: null,
    })
    const sql = stdout?.trim() ?? ''
    return sql === '' || sql.includes('This is an empty migration') ? null : `${sql}\n`
  } finally {
    await close()
  }
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection lost later rejects the query that needs it; without a listener it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    const reason = error.code ?? error.errors?.[0]?.code ?? error.message
    const message = `The database at ${client.host}:${client.port} cannot be reached (${reason}).`
    throw new Error(message, { cause: error })
  }
}

async function readLedger(client) {
  const { rows: tables } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS ledger`)
  if (!tables[0].ledger) return { applied: new Set(), failed: [] }
  const { rows } = await client.query(
    'SELECT migration_name AS name, finished_at AS finished FROM public._prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return {
    applied: new Set(rows.filter((row) => row.finished).map((row) => row.name)),
    failed: rows.filter((row) => !row.finished).map((row) => row.name),
  }
}

async function apply(url, client, failedBefore) {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const adapter = withScripts(new PrismaPg({ connectionString: url, max: 2 }), (sql) => client.query(sql))
  try {
    const engine = await schemaEngine(adapter.factory)
    for (const name of failedBefore) await engine.markMigrationRolledBack({ migrationName: name })
    const result = await engine.applyMigrations({ migrationsList: migrationsList(), filters })
    return result.appliedMigrationNames
  } catch (error) {
    throw new Error(failure(error, adapter.scriptError()), { cause: error })
  } finally {
    await adapter.disconnect()
  }
}

/** The engine tells name and reason in many lines; the administrator gets one. */
function failure(error, scriptError) {
  const text = `${error.message}\n${error.stack}`
  if (text.includes('schema is not empty')) {
    return "The database holds tables that are not the portal's: give it one of its own."
  }
  const name = /migration_name="([^"]+)"/.exec(text)?.[1]
  const reason = scriptError?.message ?? text.split('\n')[0]
  return name ? `The migration ${name} failed: ${reason}` : `The database could not be migrated: ${reason}`
}

if (process.argv[1] === import.meta.filename) {
  const [command, name] = process.argv.slice(2)
  if (command === 'create') console.log((await create(name ?? '')) ?? 'Schema and migrations agree.')
  else if (command === 'drift') console.log((await drift()) ?? 'Schema and migrations agree.')
  else console.log('node scripts/migrations.mjs create NAME | drift')
}
