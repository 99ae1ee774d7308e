import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPortal, type Portal } from '../support/portal'
import { until } from '../support/until'

let portal: Portal

beforeAll(async () => {
  portal = await startPortal({ PHAROS_SAMPLE: '1' })
})

afterAll(() => portal.stop())

const get = (address: string, language = 'en') => fetch(`${portal.url}/${language}${address}`)

/** The process of the embedded database. */
function databaseProcess(): number {
  return (JSON.parse(readFileSync(path.join(portal.dataFolder, 'lock'), 'utf8')) as { pid: number }).pid
}

test('while the database is silent, what was read lately still opens and the rest says so', async () => {
  expect((await get('/cities/umea')).status).toBe(200)
  const database = databaseProcess()
  process.kill(database, 'SIGSTOP')
  try {
    expect((await get('/cities/umea')).status).toBe(200)
    const asked = Date.now()
    expect((await get('/cities/brno')).status).toBe(503)
    expect(Date.now() - asked).toBeLessThan(5_000)
    expect((await fetch(`${portal.url}/healthz`)).status).toBe(200)
    const ready = await fetch(`${portal.url}/readyz`)
    expect([ready.status, (await ready.text()).trim()]).toEqual([503, 'database'])
  } finally {
    process.kill(database, 'SIGCONT')
  }
  await until(async () => (await fetch(`${portal.url}/readyz`)).ok, 10)
})

test('when the database has died, an unread page says so in the reader’s language, and it comes back by itself', async () => {
  expect((await get('/cities/umea')).status).toBe(200)
  process.kill(databaseProcess(), 'SIGKILL')
  const unread = await get('/cities/parma', 'de')
  expect([unread.status, unread.headers.get('retry-after'), unread.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ])
  const page = await unread.text()
  expect(page).toContain('<html lang="de">')
  expect(page).toMatch(/<code>[0-9a-f]{8}<\/code>/)
  expect(page).not.toMatch(/prisma|postgres|ECONN|\bstack\b/i)
  expect((await get('/cities/umea')).status).toBe(200)
  await until(async () => (await get('/cities/parma', 'de')).status === 200, 20)
})
