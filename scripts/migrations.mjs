// Migrations without a native engine: Prisma's schema engine as WASM, over the same driver the portal uses.
//   node scripts/migrations.mjs create NAME    writes the migration the schema asks for
//   node scripts/migrations.mjs drift          prints what schema and migrations disagree about
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import pg from 'pg'

const root = path.resolve(import.meta.dirname, '..')
const schemaFolder = path.join(root, 'prisma/schema')
const migrationsFolder = path.join(root, 'prisma/migrations')
const filters = { externalTables: [], externalEnums: [] }
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
    const pending = migrationNames().filter((name) => !ledger.applied.has(name))
    if (pending.length === 0) return []
    return await apply(url, client, ledger.failed)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Writes a migration with what the schema asks for beyond the existing ones: its name, or null when there is nothing.
 * @param {string} name
 * @returns {Promise<string | null>}
 */
export async function create(name) {
  if (!/^[a-z0-9_]+$/.test(name))
    throw new Error(`A migration is named in lower case like add_awards, not ${name}.`)
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
    const applying = await engine(memoryAdapter())
    await applying.applyMigrations({ migrationsList: migrationsList(), filters })
    const schema = { files: datamodels().map(([file, content]) => ({ path: file, content })), configDir: '.' }
    const comparing = await engine(memoryAdapter())
    const { stdout } = await comparing.diff({
      from: { tag: 'schemaDatasource', ...schema },
      to: { tag: 'schemaDatamodel', files: schema.files },
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
    throw new Error(`The database at ${client.host}:${client.port} cannot be reached (${reason}).`, {
      cause: error,
    })
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
  const migrating = await engine(adapter)
  try {
    for (const name of failedBefore) await migrating.markMigrationRolledBack({ migrationName: name })
    const result = await migrating.applyMigrations({ migrationsList: migrationsList(), filters })
    return result.appliedMigrationNames
  } catch (error) {
    throw new Error(failure(error), { cause: error })
  }
}

/** The engine tells name and reason in many lines; the administrator gets one. */
function failure(error) {
  const text = `${error.message}\n${error.stack}`
  const name = /migration_name="([^"]+)"/.exec(text)?.[1] ?? /Migration name: (\S+)/.exec(text)?.[1]
  const reason = /ERROR: (.+)/.exec(text)?.[1] ?? text.split('\n')[0]
  return name ? `The migration ${name} failed: ${reason}` : `The database could not be migrated: ${reason}`
}

/**
 * Runs a migration as one script and thereby as one transaction. The adapters' own ways will not do: one cuts
 * the script at every semicolon, also inside functions, and the other does not wait for the end.
 */
function withScripts(factory, run) {
  const connectFactory = factory.connect.bind(factory)
  factory.connect = async () =>
    Object.assign(await connectFactory(), { executeScript: async (sql) => void (await run(sql)) })
  return factory
}

let wasm

async function engine(adapter) {
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  wasm ??= await loadEngine()
  return wasm.SchemaEngine.new(
    { datamodels: datamodels() },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

async function loadEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = fs.readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start?.()
  return bindings
}

/** A throw-away database that carries the migrations; comparing works through this adapter only. */
async function memoryDatabase() {
  const { PGlite } = await import('@electric-sql/pglite')
  const { unaccent } = await import('@electric-sql/pglite/contrib/unaccent')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const { PrismaPGlite } = await import('pglite-prisma-adapter')
  const db = await PGlite.create({ extensions: { unaccent, pg_trgm } })
  return {
    close: () => db.close(),
    memoryAdapter: () => withScripts(new PrismaPGlite(db), (sql) => db.exec(sql)),
  }
}

function datamodels() {
  const files = fs.readdirSync(schemaFolder).filter((file) => file.endsWith('.prisma'))
  return files
    .sort()
    .map((file) => [path.join(schemaFolder, file), fs.readFileSync(path.join(schemaFolder, file), 'utf8')])
}

function migrationNames() {
  const entries = fs.readdirSync(migrationsFolder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function migrationsList() {
  return {
    baseDir: migrationsFolder,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: migrationFile(name),
    })),
  }
}

function migrationFile(name) {
  const value = fs.readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8')
  return { path: 'migration.sql', content: { tag: 'ok', value } }
}

if (process.argv[1] === import.meta.filename) {
  const [command, name] = process.argv.slice(2)
  if (command === 'create') console.log((await create(name ?? '')) ?? 'Schema and migrations agree.')
  else if (command === 'drift') console.log((await drift()) ?? 'Schema and migrations agree.')
  else console.log('node scripts/migrations.mjs create NAME | drift')
}
