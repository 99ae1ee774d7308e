// Prisma's schema engine as WASM over driver adapters: nothing native, nothing to download.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const schemaFolder = path.join(root, 'prisma/schema')
export const migrationsFolder = path.join(root, 'prisma/migrations')
/** Every table belongs to the schema. */
export const filters = { externalTables: [], externalEnums: [] }

let wasm

/** The engine over one adapter factory. */
export async function schemaEngine(factory) {
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  wasm ??= await load()
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  return wasm.SchemaEngine.new({ datamodels: datamodels() }, () => {}, adapter)
}

async function load() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = fs.readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start?.()
  return bindings
}

/**
 * Runs a migration as one script and thereby as one transaction. The adapters' own ways will not do: one cuts
 * the script at every semicolon, also inside functions, and the other does not wait for the end.
 */
export function withScripts(factory, run) {
  const connected = []
  let scriptError
  const executeScript = async (sql) => {
    try {
      await run(sql)
    } catch (error) {
      scriptError = error
      throw error
    }
  }
  const connectFactory = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = Object.assign(await connectFactory(), { executeScript })
    connected.push(adapter)
    return adapter
  }
  const disconnect = () => Promise.all(connected.map((adapter) => adapter.dispose()))
  // The engine forgets why a script failed.
  return { factory, disconnect, scriptError: () => scriptError }
}

/** A throw-away database; comparing works through this adapter only. */
export async function memoryDatabase() {
  const { PGlite } = await import('@electric-sql/pglite')
  const { unaccent } = await import('@electric-sql/pglite/contrib/unaccent')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const { PrismaPGlite } = await import('pglite-prisma-adapter')
  const db = await PGlite.create({ extensions: { unaccent, pg_trgm } })
  const memoryAdapter = () => withScripts(new PrismaPGlite(db), (sql) => db.exec(sql)).factory
  return { memoryAdapter, close: () => db.close() }
}

/** The schema, one file per noun, as the engine reads it. */
export function datamodels() {
  const files = fs.readdirSync(schemaFolder).filter((file) => file.endsWith('.prisma'))
  return files.sort().map((file) => {
    const full = path.join(schemaFolder, file)
    return [full, fs.readFileSync(full, 'utf8')]
  })
}

/** The names of all migrations, oldest first. */
export function migrationNames() {
  const entries = fs.readdirSync(migrationsFolder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory())
  return folders.map((entry) => entry.name).sort()
}

/** All migrations as the engine reads them. */
export function migrationsList() {
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
