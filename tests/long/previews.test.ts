import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { megabytesOf } from '../support/memory'
import { embeddedUrlOf, startPortal, type Portal } from '../support/portal'
import { runSql } from '../support/postgres'
import { hiddenFields, samplePassword, signIn } from '../support/signed-in'
import { twentySlides } from '../support/twenty-slides'
import { until } from '../support/until'

const rounds = 3
const visited = ['/en', '/en/news', '/en/cities/umea', '/en/library']
const median = (values: readonly number[]) => share(values, 0.5)
const share = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN

let portal: Portal
let headers: Record<string, string>
let deck: Buffer

beforeAll(async () => {
  portal = await startPortal({ PHAROS_SAMPLE: '1', PHAROS_SAMPLE_PASSWORD: samplePassword })
  headers = { Origin: portal.url, Cookie: await signIn(portal.url, 'editor') }
  deck = await twentySlides()
})

afterAll(() => portal?.stop())

/** Sends the deck as a page of the desk does. @returns the id of the file */
async function send(name: string): Promise<string> {
  const address = `${portal.url}/api/desk/uploads?name=${name}.pdf&bytes=${deck.length}`
  const answer = await fetch(address, { method: 'PUT', headers, body: new Uint8Array(deck) })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** Presses "Save draft" on the page that asks for the title. */
async function makeDocument(fileId: string, title: string): Promise<void> {
  const address = `${portal.url}/en/editor/documents/new?uploads=${fileId}`
  const page = await (await fetch(address, { headers })).text()
  const form = new FormData()
  const inForm = page.slice(page.lastIndexOf('<form', page.indexOf('name="uploadIds"')))
  for (const [name, value] of hiddenFields(inForm)) form.append(name, value)
  const said = { 'title-0': title, language: 'en', fileLanguage: 'en', kind: 'slides', visibility: 'public' }
  for (const [name, value] of Object.entries({ ...said, intent: 'save', licence: '' })) form.set(name, value)
  const answer = await fetch(address, { method: 'POST', headers, body: form, redirect: 'manual' })
  expect(answer.status).toBe(303)
}

type Seen = { milliseconds: number[]; megabytes: number[] }

/** Visits public pages and weighs the portal until it is told to stop. */
async function watch(seen: Seen, signal: AbortSignal): Promise<void> {
  const weighing = setInterval(() => seen.megabytes.push(megabytesOf(portal.process.pid ?? 0)), 50)
  for (let at = 0; !signal.aborted; at++) {
    const begun = performance.now()
    await (await fetch(portal.url + visited[at % visited.length])).arrayBuffer()
    seen.milliseconds.push(performance.now() - begun)
    await pause(10)
  }
  clearInterval(weighing)
}

/** Whether a file was read to its end, and how many pages of it there are. */
async function readingOf(fileId: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await runSql(
    embeddedUrlOf(portal.dataFolder),
    `SELECT f.processed_at IS NOT NULL AS ended, (SELECT count(*)::int FROM file_pages p WHERE p.file_id = f.id) AS pages
     FROM stored_files f WHERE f.id = '${fileId}'`,
  )
  return row
}

test('twenty pages are ready in ten seconds, in 300 MB, and visitors do not notice', async () => {
  // The first page of the desk and of the public load code, which is no matter of slides.
  for (const path of visited) await (await fetch(portal.url + path)).arrayBuffer()
  await send('first')
  const taken: number[] = []
  const all: Seen = { milliseconds: [], megabytes: [] }
  await pause(2_000)
  const before = megabytesOf(portal.process.pid ?? 0)
  for (let round = 1; round <= rounds; round++) {
    const fileId = await send(`deck-${round}`)
    const stopping = new AbortController()
    const seen: Seen = { milliseconds: [], megabytes: [] }
    const watching = watch(seen, stopping.signal)
    await makeDocument(fileId, `Twenty slides ${round}`)
    const begun = performance.now()
    await until(async () => (await readingOf(fileId))?.ended === true, 60)
    taken.push((performance.now() - begun) / 1000)
    stopping.abort()
    await watching
    expect(await readingOf(fileId)).toEqual({ ended: true, pages: 20 })
    const latency = [
      median(seen.milliseconds),
      share(seen.milliseconds, 0.99),
      Math.max(...seen.milliseconds),
    ]
    console.log(
      `round ${round}: ${taken.at(-1)?.toFixed(1)} s, ${Math.round(Math.max(...seen.megabytes) - before)} MB more, ` +
        `public pages ${latency.map((ms) => ms.toFixed(1)).join(' / ')} ms (median, p99, longest of ${seen.milliseconds.length})`,
    )
    all.milliseconds.push(...seen.milliseconds)
    all.megabytes.push(...seen.megabytes)
  }
  console.log(`median ${median(taken).toFixed(1)} s, longest ${Math.max(...taken).toFixed(1)} s`)
  expect(median(taken)).toBeLessThanOrEqual(10)
  expect(Math.max(...all.megabytes) - before).toBeLessThanOrEqual(300)
  expect(share(all.milliseconds, 0.99)).toBeLessThanOrEqual(50)
}, 300_000)
