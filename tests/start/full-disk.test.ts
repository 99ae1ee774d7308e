import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '@/scripts/free-port'
import { embeddedUrlOf, runStart, startPortal, type Portal } from '../support/portal'
import { runSql } from '../support/postgres'
import { until } from '../support/until'

const megabyte = 1024 * 1024

/** A disk of its own, which only root on Linux can make; elsewhere these tests are skipped. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts()

let disk: string
let portal: Portal | undefined

beforeEach(() => {
  disk = mkdtempSync(path.join(os.tmpdir(), 'pharos-disk-'))
})
afterEach(async () => {
  await portal?.stop('SIGKILL')
  portal = undefined
  // The database's process ends a moment after its parent and holds the disk until then.
  await until(() => unmount(disk))
  rmSync(disk, { recursive: true })
})

describe.skipIf(!canMount)('on a full disk', () => {
  test('a start says so in one sentence', async () => {
    mount(20)
    expect(await runStart({ PHAROS_DATA: disk, PORT: String(await freePort()) })).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(
          /^The disk that holds \S+ is full: \d+ MB are free, 128 MB are needed; nothing is lost\.$/,
        ),
      ],
    })
  })

  test('the portal keeps running, and once there is room again every acknowledged row is there', async () => {
    mount(256)
    portal = await startPortal({ PHAROS_DATA: disk })
    const url = embeddedUrlOf(disk)
    await runSql(url, 'CREATE TABLE notes (number int, text text)')
    leaveFree(20 * megabyte)
    const acknowledged = await writeUntilRefused(url)
    expect(portal.process.exitCode).toBeNull()
    rmSync(path.join(disk, 'ballast'))
    const counted = 'SELECT count(*)::int AS rows FROM notes'
    let rows: unknown
    await until(async () => {
      rows = (await runSql(url, counted))[0]?.rows
      return typeof rows === 'number'
    })
    expect(rows).toBe(acknowledged)
    await runSql(url, `INSERT INTO notes VALUES (0, 'again')`)
  })
})

async function writeUntilRefused(url: string): Promise<number> {
  const row = `INSERT INTO notes SELECT 1, string_agg(md5(random()::text), '') FROM generate_series(1, 20000)`
  for (let written = 0; ; written++) {
    try {
      await runSql(url, row)
    } catch {
      return written
    }
  }
}

function leaveFree(bytes: number): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(bavail * bsize - bytes))
}

function mount(megabytes: number): void {
  execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk])
}

function unmount(folder: string): boolean {
  return succeeds('/bin/umount', folder) || !readFileSync('/proc/mounts', 'utf8').includes(` ${folder} `)
}

function mounts(): boolean {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-mount-'))
  const can = succeeds('/bin/mount', '-t', 'tmpfs', 'tmpfs', folder)
  if (can) unmount(folder)
  rmSync(folder, { recursive: true })
  return can
}

function succeeds(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
