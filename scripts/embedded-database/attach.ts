import { setTimeout as pause } from 'node:timers/promises'
import { heldLock } from './lock'
import { startEmbeddedDatabase, type EmbeddedDatabase } from './supervise'

/**
 * The embedded database for a command: that of the running portal, else one of its own until `close()`.
 * Rejects with one sentence when neither is to be had.
 */
export async function attach(dataFolder: string): Promise<EmbeddedDatabase> {
  const url = await urlOfOwner(dataFolder)
  if (url) return { url, close: async () => {} }
  return startEmbeddedDatabase(dataFolder, 'pharos', (sentence) => console.error(sentence))
}

/** An owner that is only starting says its address within seconds. */
async function urlOfOwner(dataFolder: string): Promise<string | null> {
  for (const began = Date.now(); Date.now() - began < 20_000; await pause(100)) {
    const lock = heldLock(dataFolder)
    if (!lock) return null
    if (lock.url) return lock.url
  }
  return null
}
