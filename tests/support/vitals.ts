import type { Browser } from '@playwright/test'

/** Milliseconds; the layout shift is a share of the screen. */
export type Vitals = { largestPaint: number; blocked: number; shift: number }

type Seen = Vitals & { firstPaint: number; tasks: [start: number, length: number][] }

/**
 * Visits a page once as an old phone on a slow network would: a processor four times slower, 1.6 Mbit/s down,
 * 150 ms there and back, nothing remembered from before.
 */
export async function visitSlowly(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1638.4 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(observe)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  await context.close()
  const blocked = seen.tasks
    .filter(([start]) => start >= seen.firstPaint)
    .reduce((sum, [, length]) => sum + length - 50, 0)
  return { largestPaint: seen.largestPaint, blocked, shift: seen.shift }
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const seen: Seen = { largestPaint: 0, blocked: 0, shift: 0, firstPaint: Infinity, tasks: [] }
  Object.assign(window, { seen })
  const on = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true })
  on('paint', (entry) => (seen.firstPaint = Math.min(seen.firstPaint, entry.startTime)))
  on('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime))
  on('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]))
  on('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value))
}
