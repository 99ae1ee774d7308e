import { spawn } from 'node:child_process'
import path from 'node:path'
import autocannon from 'autocannon'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPharos } from '../support/pharos'
import { freePort } from '@/scripts/free-port'
import { embeddedUrlOf, startPortal, temporaryFolder, type Portal } from '../support/portal'
import { until } from '../support/until'
import { writeWorld } from '../support/world'

const story = '/en/news/heat-network-neighbours'
const stops: (() => unknown)[] = []
let portal: Portal
let plainNext: string

beforeAll(async () => {
  const dataFolder = temporaryFolder()
  portal = await startPortal({ PHAROS_DATA: dataFolder })
  stops.push(() => portal.stop())
  await runPharos(['import', ...writeWorld(path.join(dataFolder, 'world')), '--yes'], {
    PHAROS_DATA: dataFolder,
  })
  plainNext = await startPlainNext(dataFolder)
}, 180_000)

afterAll(async () => {
  for (const stop of stops) await stop()
})

/** The same build on the same database, served as Next serves it by itself. */
async function startPlainNext(dataFolder: string): Promise<string> {
  const port = await freePort()
  const env = {
    PHAROS_DATA: dataFolder,
    PHAROS_EMBEDDED_URL: embeddedUrlOf(dataFolder),
    PORT: String(port),
    PATH: '',
  }
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env: { ...env, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  stops.push(() => child.kill())
  const url = `http://127.0.0.1:${port}`
  await until(async () => (await fetch(url + story)).ok, 60)
  return url
}

async function rate(url: string): Promise<number> {
  const run = await autocannon({
    url: url + story,
    connections: 32,
    duration: 5,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
  })
  expect(run.errors + run.non2xx).toBe(0)
  return run.requests.average
}

test('kept pages are served at least fifteen times as fast as Next serves them', async () => {
  await rate(plainNext)
  const ratios: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const [kept, rendered] = [await rate(portal.url.replace('localhost', '127.0.0.1')), await rate(plainNext)]
    ratios.push(kept / rendered)
    console.log(
      `round ${round + 1}: kept ${Math.round(kept)}/s, next start ${Math.round(rendered)}/s, ratio ${(kept / rendered).toFixed(1)}`,
    )
  }
  expect(ratios.toSorted((a, b) => a - b)[1]).toBeGreaterThanOrEqual(15)
}, 120_000)

test('visitors of kept pages wait no longer than 50 ms in 99 of 100 cases', async () => {
  const run = await autocannon({
    url: portal.url.replace('localhost', '127.0.0.1') + story,
    connections: 50,
    duration: 60,
  })
  console.log(`p99 ${run.latency.p99} ms at ${Math.round(run.requests.average)}/s`)
  expect(run.errors + run.non2xx).toBe(0)
  expect(run.latency.p99).toBeLessThanOrEqual(50)
}, 120_000)
