import 'server-only'
import { Client } from 'pg'
import { db } from '@/lib/db'
import { watchLook } from '@/lib/server/silence'
import { announce, wasAnnounced } from '@/lib/server/touch'

type Row = { id: string; tag: string }

/** Milliseconds between two looks; the promise is a page that is fresh within a second of any commit. */
const interval = 250
/** Rows older than this are pruned, so an instance that was cut off for longer drops all it keeps. */
const retention = 10 * 60_000

/**
 * Watches for writes of other processes (a second instance, the administrator's tool) until stopped.
 * `everything` is called when rows may have been missed.
 */
export async function watchTouched(
  everything: () => void,
  listenUrl: string | null,
): Promise<() => Promise<void>> {
  let horizon = await oldestOpenTransaction()
  let seen = new Set<string>()
  let lastLook = Date.now()
  let stopped = false
  let looking: Promise<void> | null = null

  // Rows are found by transaction, not by order: one that began earlier may commit later, and a number or a
  // time would have been passed by then.
  async function look(): Promise<void> {
    const next = await oldestOpenTransaction()
    const rows = await db.$queryRaw<Row[]>`
      SELECT id::text AS id, tag FROM touched_tags WHERE transaction >= ${horizon}::text::xid8`
    if (Date.now() - lastLook > retention) everything()
    lastLook = Date.now()
    const fresh = rows.filter((row) => !seen.has(row.id) && !wasAnnounced(row.id))
    seen = new Set(rows.map((row) => row.id))
    horizon = next
    if (fresh.length > 0) announce([...new Set(fresh.map((row) => row.tag))])
  }

  /** A database that is away is not an error here: what is kept stays true until the next look succeeds. */
  function lookOnce(): Promise<void> {
    if (looking) return looking
    looking = look()
      .catch(() => undefined)
      .finally(() => (looking = null))
    watchLook(looking)
    return looking
  }

  const timer = setInterval(() => void (stopped || lookOnce()), interval)
  const pruning = setInterval(() => void prune().catch(() => undefined), retention)
  const stopListening = listenUrl ? listen(listenUrl, lookOnce) : () => Promise.resolve()

  return async () => {
    stopped = true
    clearInterval(timer)
    clearInterval(pruning)
    await stopListening()
    await looking
  }
}

async function oldestOpenTransaction(): Promise<string> {
  const rows = await db.$queryRaw<{ horizon: string }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`
  return rows[0]?.horizon ?? '0'
}

async function prune(): Promise<void> {
  await db.touchedTag.deleteMany({ where: { touchedAt: { lt: new Date(Date.now() - 2 * retention) } } })
}

/** NOTIFY only shortens the wait; the interval is what is relied upon, so a lost connection is just reopened. */
function listen(url: string, onNotice: () => Promise<void>): () => Promise<void> {
  let client: Client | null = null
  let stopped = false
  let retry: NodeJS.Timeout | undefined

  async function open(): Promise<void> {
    const opened = new Client({ connectionString: url, keepAlive: true })
    client = opened
    opened.on('notification', () => void onNotice())
    opened.on('error', () => undefined)
    opened.on('end', reopen)
    await opened.connect()
    await opened.query('LISTEN pharos_touched')
  }
  function reopen(): void {
    clearTimeout(retry)
    if (!stopped) retry = setTimeout(() => void open().catch(reopen), 1_000)
  }
  void open().catch(reopen)

  return async () => {
    stopped = true
    clearTimeout(retry)
    await client?.end().catch(() => undefined)
  }
}
