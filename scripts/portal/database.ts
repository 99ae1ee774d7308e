import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { systemViewer } from '@/lib/auth/session'
import { disconnect, inTransaction } from '@/lib/db'
import { setEmbeddedUrl, type Settings } from '@/lib/env'
import { ensurePortal } from '@/lib/portal/mutations'
import { loadSample } from '@/prisma/sample/load'
import { startEmbeddedDatabase } from '../embedded-database/supervise'
import { migrationsScript } from '../plain'
import { codeOf, Refusal } from '../refusal'
import type { Ending } from './ending'
import type { Steps } from './steps'

/** The oldest Postgres that still gets fixes and that the migrations were tried on. */
const oldestPostgres = 15

/** Opens and migrates the database, a step each; it is closed by `ending`. */
export async function openDatabase(settings: Settings, steps: Steps, ending: Ending): Promise<void> {
  const opened = steps.run(
    'Database',
    () => (settings.databaseUrl ? checkPostgres(settings.databaseUrl) : startEmbedded(settings, ending)),
    ({ said }) => said,
  )
  await steps.run(
    'Migrations',
    async () => migrate((await opened).url),
    (applied) => (applied.length > 0 ? `${applied.length} applied` : 'up to date'),
    opened,
  )
  ending.add(disconnect)
  await inTransaction((tx) => ensurePortal(tx, systemViewer('start')))
  if (settings.sample) await openSample(settings, steps)
}

/** A password that was made here is said this once; nobody can read it again. */
async function openSample({ samplePassword }: Settings, steps: Steps): Promise<void> {
  const password = samplePassword ?? randomBytes(9).toString('base64url')
  const accounts = samplePassword ? '' : `; sign in as admin@pharos.test and others with ${password}`
  await steps.run(
    'Sample',
    () => loadSample(new Date(), { password }),
    (loaded) => (loaded ? `loaded${accounts}` : 'not needed, there is something already'),
  )
}

async function startEmbedded({ dataFolder }: Settings, ending: Ending) {
  const database = await startEmbeddedDatabase(dataFolder, 'portal', (sentence) => console.error(sentence))
  ending.add(() => database.close())
  setEmbeddedUrl(database.url)
  return {
    url: database.url,
    said: 'embedded, for trying out and small portals; production wants Postgres (DATABASE_URL)',
  }
}

async function checkPostgres(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version",
    )
    const version = rows[0]?.version ?? ''
    if (parseInt(version) < oldestPostgres) {
      throw new Refusal(`DATABASE_URL leads to Postgres ${version}: ${oldestPostgres} or newer is needed.`)
    }
    return { url, said: `Postgres ${version}` }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(unreachable(client, error))
  } finally {
    await client.end().catch(() => {})
  }
}

function unreachable(client: pg.Client, error: unknown): string {
  const where = `${client.host}:${client.port}`
  const code = codeOf(error)
  if (code === '28P01' || code === '28000')
    return `The database at ${where} refuses the user or password of DATABASE_URL.`
  if (code === '3D000')
    return `The database ${client.database} that DATABASE_URL names does not exist at ${where}.`
  return `The database at ${where} of DATABASE_URL cannot be reached (${code ?? String(error)}).`
}

/** The migrations already fail with one sentence. */
async function migrate(url: string): Promise<string[]> {
  const { deploy } = await migrationsScript()
  return deploy(url).catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  })
}
