import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'

/** Where a slow line stops until what came before is painted: within the page, or before a script of it. */
type Stop = { within: string } | { before: RegExp }

/** The portal behind a line that stops once, and goes on when the page says that it was painted. */
async function slowLine(portal: string, stop: Stop) {
  const { promise: painted, resolve: goOn } = Promise.withResolvers<void>()
  let stops = 0
  async function pass(path: string, response: ServerResponse) {
    if (path === '/painted') return void response.end(goOn())
    const answer = await fetch(`${portal}${path}`)
    const body = Buffer.from(await answer.arrayBuffer())
    const { 'content-encoding': _, 'content-length': __, ...headers } = Object.fromEntries(answer.headers)
    response.writeHead(answer.status, headers)
    const at = 'within' in stop ? body.indexOf(stop.within) : stop.before.test(path) ? 0 : -1
    if (at >= 0) {
      stops += 1
      response.write(body.subarray(0, at))
      await painted
    }
    response.end(body.subarray(Math.max(at, 0)))
  }
  const line = createServer((request, response) => void pass(request.url ?? '/', response))
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(line.address() as AddressInfo).port}`
  return { url, goOn, stops: () => stops, [Symbol.asyncDispose]: async () => void line.close() }
}

/** Loads a page, and says what moved meanwhile. */
async function movedOn(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const seen = { moved: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.moved += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list, observer) => {
      if (!list.getEntriesByName('first-contentful-paint').length) return
      observer.disconnect()
      void fetch('/painted')
    }).observe({ type: 'paint', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved)
}

test.describe('nothing that was painted moves', () => {
  const slow: [string, string, number, Stop][] = [
    [
      'a map beside the title',
      '/en/solutions/heat-and-cold-exchange',
      1280,
      { within: '<path class="borders' },
    ],
    ['the buttons of a map', '/en/cities?view=map', 390, { before: /^\/islands\/map-zoom/ }],
    ['the buttons of slides', '/en/library/slides-heat-exchange-umea', 390, { before: /^\/islands\/slides/ }],
  ]
  for (const [what, path, width, stop] of slow) {
    test(`when ${what} comes late`, async ({ page, baseURL }) => {
      await using line = await slowLine(baseURL ?? '', stop)
      await page.setViewportSize({ width, height: 800 })
      expect(await movedOn(page, line.url + path)).toBe(0)
      expect(line.stops()).toBe(1)
    })
  }
})

test('a phone without a full screen is offered none, and nothing moves for it', async ({ page, baseURL }) => {
  await using line = await slowLine(baseURL ?? '', { before: /^\/islands\/slides/ })
  await page.setViewportSize({ width: 390, height: 800 })
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }))
  expect(await movedOn(page, `${line.url}/en/library/slides-heat-exchange-umea`)).toBe(0)
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeHidden()
})

test('the masthead is painted whole', async ({ page, baseURL }) => {
  await using line = await slowLine(baseURL ?? '', { within: '<details class="languages' })
  await page.goto(`${line.url}/en`, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('.mast .end li'), undefined, { polling: 10 })
  // Type, style sheet and script are there, and what is asked for by then has been answered: nothing else holds painting.
  const painted = await page.evaluate(async () => {
    await document.fonts.ready
    for (let asked = 0; asked < 20; asked += 1) await fetch('/icon.svg', { cache: 'no-store' })
    return performance.getEntriesByType('paint').length
  })
  expect(painted).toBe(0)
  line.goOn()
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(line.stops()).toBe(1)
})
