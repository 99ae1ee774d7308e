import { expect, test, type Page } from '@playwright/test'

type Sent = { url: string; type: string; bytes: number }

/** What a first visit sends over the wire, and what moved or blocked while it loaded. */
async function visit(page: Page, path: string) {
  const sent: Sent[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const known = new Map<string, { url: string; type: string }>()
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    known.set(requestId, { url: response.url, type }),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const about = known.get(requestId)
    if (about) sent.push({ ...about, bytes: encodedDataLength })
  })
  await page.addInitScript(() => {
    const seen = { shift: 0, blocked: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const seen = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen)
  const of = (...types: string[]) =>
    sent.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    fonts: of('Font'),
    scripts: of('Script'),
    rest: of('Document', 'Stylesheet', 'Script', 'Other'),
    ...seen,
  }
}

/** Families of the portal's own that the page was painted with. */
async function usedFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const families = new Set<string>()
  for (const selector of ['h1', 'nav a']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const font of fonts)
      if (font.isCustomFont) families.add(font.familyName.replace(/ (?:Variable|Thin|ExtraLight).*/, ''))
  }
  return [...families].sort()
}

const kilobyte = 1024

test.describe('the weight of a page', () => {
  for (const path of [
    '/en',
    '/en/news',
    '/en/news/heat-network-neighbours',
    '/en/events',
    '/en/events/heat-group-who-owns-the-pipe',
    '/en/cities',
    '/en/cities?view=map',
    '/en/cities/umea',
    '/en/solutions',
    '/en/solutions?view=map',
    '/en/solutions/heat-and-cold-exchange',
    '/en/partners',
    '/en/partners/city-of-umea',
    '/en/projects',
    '/en/projects/ruggedised',
    '/en/groups',
    '/en/groups/city-coordinators-group',
    '/en/people/annika-sjoberg',
    '/en/themes',
    '/en/themes/mobility-and-transport',
    '/en/pairings',
    '/en/pairings/umea-hamamatsu',
    '/en/library',
    '/en/library/slides-heat-exchange-umea',
    '/en/impact',
    '/en/search?q=heat',
    '/en/about',
    '/en/accessibility',
    '/en/privacy',
    // With pictures, and with the letters of half of Europe.
    '/en/news/one-pipe-three-owners',
    '/pl/projects/ruggedised',
    '/cs/news/open-data-in-the-rules',
  ]) {
    test(path, async ({ page }) => {
      const { fonts, scripts, rest, shift } = await visit(page, path)
      expect(scripts).toBeLessThanOrEqual(10 * kilobyte)
      expect(rest).toBeLessThanOrEqual(60 * kilobyte)
      expect(fonts).toBeLessThanOrEqual(90 * kilobyte)
      expect(shift).toBe(0)
      // A first visit that waited too long for the type keeps the face that it was painted in; the next has ours.
      await page.reload()
      expect(await usedFonts(page)).toEqual(['Commissioner', 'Source Serif 4'])
    })
  }
})

/** Scripts that only pages of the desk ask for; tests/unit/islands.test.ts says what each may weigh. */
const ofTheDesk = ['text-editor', 'draft-keeper', 'upload-files', 'conflict-text', 'check-in']

test('all islands of public pages together stay under 10 KB', async ({ request }) => {
  const manifest = (await (await request.get('/islands/manifest.json')).json()) as Record<string, string>
  let sum = 0
  for (const [name, file] of Object.entries(manifest)) {
    if (ofTheDesk.includes(name)) continue
    const answer = await request.get(file, { headers: { 'Accept-Encoding': 'gzip' } })
    sum += Number(answer.headers()['content-length'])
  }
  expect(sum).toBeGreaterThan(0)
  expect(sum).toBeLessThanOrEqual(10 * kilobyte)
})
