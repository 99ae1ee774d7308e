import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { freePort } from '@/scripts/free-port'
import { embeddedUrlOf, runStart, startPortal, temporaryFolder, type Portal } from '../support/portal'
import { runSql } from '../support/postgres'
import { until } from '../support/until'

// Making a database takes longest; who needs none of its own shares this one.
const sharedFolder = temporaryFolder()
let portal: Portal | undefined
afterEach(async () => {
  await portal?.stop('SIGKILL')
  portal = undefined
})

async function start(dataFolder = sharedFolder) {
  portal = await startPortal({ PHAROS_DATA: dataFolder })
  return portal
}

/** Forgets earlier notes and keeps one. */
const note = (dataFolder: string, text: string) =>
  runSql(
    embeddedUrlOf(dataFolder),
    'CREATE TABLE IF NOT EXISTS notes (text text)',
    'DELETE FROM notes',
    `INSERT INTO notes VALUES ('${text}')`,
  )
const readNotes = (dataFolder: string) =>
  runSql(embeddedUrlOf(dataFolder), 'SELECT text FROM notes ORDER BY text')

function ownerOf(dataFolder: string): number {
  return (JSON.parse(readFileSync(path.join(dataFolder, 'lock'), 'utf8')) as { pid: number }).pid
}

test('a portal that is asked to end closes its database and exits with 0', async () => {
  const { dataFolder, stop } = await start()
  expect(await stop()).toBe(0)
  expect(existsSync(path.join(dataFolder, 'lock'))).toBe(false)
})

test('a second start on the same data is refused and the first goes on', async () => {
  const { dataFolder, url, process: first } = await start()
  const second = await runStart({ PHAROS_DATA: dataFolder, PORT: String(await freePort()) })
  expect(second).toEqual({
    code: 1,
    lines: [`The data folder is in use by a running portal (process ${first.pid}).`],
  })
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

test('after a kill -9 of the portal its database ends too, and the next start has every committed row', async () => {
  const { dataFolder, stop } = await start()
  const owner = ownerOf(dataFolder)
  await note(dataFolder, 'kept')
  await stop('SIGKILL')
  await start(dataFolder)
  expect(await readNotes(dataFolder)).toEqual([{ text: 'kept' }])
  expect(ownerOf(dataFolder)).not.toBe(owner)
})

test('after a kill -9 of the database alone the portal starts it again at the same address', async () => {
  const { dataFolder, url, process: first } = await start()
  const owner = ownerOf(dataFolder)
  const address = embeddedUrlOf(dataFolder)
  await note(dataFolder, 'kept by the restarted')
  process.kill(owner, 'SIGKILL')
  await until(() => ownerOf(dataFolder) !== owner && embeddedUrlOf(dataFolder) === address)
  expect(await readNotes(dataFolder)).toEqual([{ text: 'kept by the restarted' }])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect(first.exitCode).toBeNull()
})

test('a lock whose process number belongs to another process by now does not stop a start', async () => {
  const { dataFolder, stop } = await start()
  const lock = JSON.parse(readFileSync(path.join(dataFolder, 'lock'), 'utf8')) as object
  await stop('SIGKILL')
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  try {
    const file = path.join(dataFolder, 'lock')
    await until(() => !existsSync(file))
    writeFileSync(file, JSON.stringify({ ...lock, pid: stranger.pid, parent: stranger.pid }))
    await start(dataFolder)
    expect(ownerOf(dataFolder)).not.toBe(stranger.pid)
  } finally {
    stranger.kill('SIGKILL')
  }
})

test('a first start that was interrupted leaves nothing half made', async () => {
  const dataFolder = temporaryFolder()
  mkdirSync(path.join(dataFolder, 'pg18.new/base'), { recursive: true })
  writeFileSync(path.join(dataFolder, 'pg18.new/PG_VERSION'), '18')
  await start(dataFolder)
  expect(readdirSync(dataFolder).toSorted()).toEqual(
    expect.arrayContaining(['lock', 'pg18', 'run', 'secret']),
  )
  expect(existsSync(path.join(dataFolder, 'pg18.new'))).toBe(false)
})

test('a data folder deeper than a socket address may be long works all the same', async () => {
  const dataFolder = path.join(temporaryFolder(), 'a'.repeat(60), 'b'.repeat(60))
  const { url } = await start(dataFolder)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
})
