import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { existsSync, mkdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { takeLock, type HeldLock, type Lock } from './lock'
import { leavePlace, placesFor, preparePlace, type Place } from './place'
import { WireServer } from './wire'

/** The child process that owns the embedded database; it lives as long as its parent. */

export type Order = Pick<Lock, 'parent' | 'purpose'> & { dataFolder: string; password: string; port: number }
export type Answer = { url: string; port: number | null } | { refusal: string }

/** What has to be closed before this process may end; nothing while it is only starting. */
let close = async () => {}

process.once('message', (order: Order) => void serve(order))
// Node disconnects when the parent ends, by whatever signal and however early.
process.once('disconnect', () => void end())
process.once('SIGTERM', () => void end())
// Ctrl-C reaches the whole group; the parent first ends what it serves, then lets go of this process.
process.on('SIGINT', () => {})

async function end(): Promise<void> {
  await close()
  process.exit(0)
}

async function serve(order: Order): Promise<void> {
  let lock: HeldLock | undefined
  try {
    mkdirSync(order.dataFolder, { recursive: true, mode: 0o700 })
    lock = await takeLock(order.dataFolder, order)
    const db = await openDatabase(path.join(order.dataFolder, 'pg18'))
    const { server, place } = await listen(db, order)
    const url = place.url(order.password, server.port)
    lock.publish(url)
    close = closing(server, place, db, lock)
    answer({ url, port: server.port })
  } catch (error) {
    lock?.release()
    answer({ refusal: reason(error) }, () => process.exit(1))
  }
}

/** A new database is made beside its place, so that an interruption leaves no half of one there. */
async function openDatabase(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`
    rmSync(unfinished, { recursive: true, force: true })
    const created = await PGlite.create({ dataDir: unfinished, extensions: { unaccent, pg_trgm } })
    await created.close()
    renameSync(unfinished, folder)
  }
  return PGlite.create({ dataDir: folder, extensions: { unaccent, pg_trgm }, onStderr: watch })
}

let lastComplaint = ''

/** After a panic the engine would loop for ever inside one call; what was committed is on disk. */
function watch(line: string): boolean {
  if (/(ERROR|FATAL|PANIC):/.test(line)) lastComplaint = line.replace(/^.*?(?:ERROR|FATAL|PANIC):\s*/, '')
  if (line.includes('PANIC:')) {
    writeSync(2, `${lastComplaint}\n`)
    process.exit(1)
  }
  return false
}

async function listen(
  db: PGlite,
  { dataFolder, password, port }: Order,
): Promise<{ server: WireServer; place: Place }> {
  const server = new WireServer(db, password)
  let failure: unknown
  for (const place of placesFor(dataFolder, port)) {
    try {
      preparePlace(place)
      await server.listen(place.listen)
      return { server, place }
    } catch (error) {
      failure = error // not every file system carries sockets: the next place is in the temporary folder
    }
  }
  throw failure
}

function closing(server: WireServer, place: Place, db: PGlite, lock: HeldLock): () => Promise<void> {
  return async () => {
    await server.close()
    leavePlace(place)
    await db.close()
    lock.release()
  }
}

function answer(message: Answer, then?: () => void): void {
  if (process.connected) process.send?.(message, () => then?.())
  else then?.()
}

function reason(error: unknown): string {
  if (lastComplaint) return lastComplaint
  return error instanceof Error ? error.message : String(error)
}
