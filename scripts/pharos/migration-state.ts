import { readdirSync } from 'node:fs'
import pg from 'pg'

export type MigrationState = { version: string; applied: string[]; pending: string[]; failed: string[] }

/** What Postgres it is and which migrations it has. Rejects when it does not answer. */
export async function migrationState(url: string): Promise<MigrationState> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; ledger: string | null }>(
      `SELECT current_setting('server_version') AS version, to_regclass('public._prisma_migrations')::text AS ledger`,
    )
    const ledger = rows[0]?.ledger ? await readLedger(client) : []
    return { version: rows[0]?.version ?? '', ...compare(ledger) }
  } finally {
    await client.end().catch(() => {})
  }
}

type Entry = { name: string; finished: boolean }

async function readLedger(client: pg.Client): Promise<Entry[]> {
  const { rows } = await client.query<Entry>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
     FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows
}

function compare(ledger: Entry[]): Omit<MigrationState, 'version'> {
  const folders = readdirSync('prisma/migrations', { withFileTypes: true })
  const known = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const applied = ledger.filter(({ finished }) => finished).map(({ name }) => name)
  const failed = ledger.filter(({ finished }) => !finished).map(({ name }) => name)
  const pending = known.filter((name) => !applied.includes(name)).toSorted()
  return { applied, pending, failed }
}
