import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataInUse, heldLock, takeLock, type HeldLock, type Lock } from '@/scripts/embedded-database/lock'

const portal = { parent: process.pid, purpose: 'portal' } as const

let folder: string
let held: HeldLock | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-lock-'))
})
afterEach(() => {
  held?.release()
  held = undefined
  rmSync(folder, { recursive: true })
})

const file = () => path.join(folder, 'lock')

/** Writes a lock as another process would have left it. */
function left(changes: Partial<Lock>, secondsAgo = 0): void {
  const lock: Lock = { pid: 1, began: null, host: 'elsewhere', ...portal, url: null, ...changes }
  writeFileSync(file(), JSON.stringify(lock))
  const then = new Date(Date.now() - secondsAgo * 1000)
  utimesSync(file(), then, then)
}

/** What this very process writes: its host and when it began. */
async function own(): Promise<Lock> {
  const mine = await takeLock(folder, portal)
  const lock = JSON.parse(readFileSync(file(), 'utf8')) as Lock
  mine.release()
  return lock
}

describe('a data folder', () => {
  test('that nobody owns is taken, and free again afterwards', async () => {
    held = await takeLock(folder, portal)
    held.publish('postgresql://here')
    expect(heldLock(folder)).toMatchObject({ pid: process.pid, url: 'postgresql://here' })
    held.release()
    expect(existsSync(file())).toBe(false)
  })

  test('whose owner lives is refused', async () => {
    left(await own())
    await expect(takeLock(folder, portal)).rejects.toThrow(DataInUse)
  })

  test('whose owner is gone is taken', async () => {
    // No process has the highest number that there may be.
    left({ ...(await own()), pid: 2 ** 22 + 1 })
    held = await takeLock(folder, portal)
    expect(heldLock(folder)?.pid).toBe(process.pid)
  })

  test('whose owner has its number from a process that began at another time is taken', async () => {
    left({ ...(await own()), began: 'at another time' })
    held = await takeLock(folder, portal)
    expect(heldLock(folder)?.began).not.toBe('at another time')
  })

  test('whose owner is on another machine and silent is taken', async () => {
    left({}, 60)
    held = await takeLock(folder, portal)
    expect(heldLock(folder)?.pid).toBe(process.pid)
  })

  test('whose owner is on another machine and gives signs of life is refused', async () => {
    left({}, 1)
    const taking = takeLock(folder, portal)
    const beat = setInterval(() => utimesSync(file(), new Date(), new Date()), 50)
    await expect(taking).rejects.toThrow('The data folder is in use by a running portal')
    clearInterval(beat)
  })

  test('is taken by one of many that find a stale lock', async () => {
    left({}, 60)
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => takeLock(folder, portal)))
    const taken = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(taken).toHaveLength(1)
    held = taken[0]
  })
})
