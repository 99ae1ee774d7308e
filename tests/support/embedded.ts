import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { WireServer } from '@/scripts/embedded-database/wire'

/** An embedded database in memory behind a socket, as the portal has it on disk. */
export async function embeddedInMemory(dump?: Blob) {
  const db = await PGlite.create({ extensions: { unaccent, pg_trgm }, loadDataDir: dump })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const password = 'test'
  const server = new WireServer(db, password)
  if (process.platform === 'win32') await server.listen({ host: '127.0.0.1', port: 0 })
  else await server.listen({ path: path.join(folder, '.s.PGSQL.5432') })
  const url = server.port
    ? `postgresql://postgres:${password}@127.0.0.1:${server.port}/postgres`
    : `postgresql://postgres:${password}@localhost/postgres?host=${encodeURIComponent(folder)}`
  return { db, folder, url, close: () => server.close().then(() => db.close()) }
}
