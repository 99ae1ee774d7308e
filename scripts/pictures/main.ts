import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import { Refusal } from '../refusal'
import { findChromium } from '../test/chromium'
import { startSample } from './portal'

const folder = 'docs/pictures'

/** One page of every kind that people judge a portal by. */
const pages = {
  home: '/en',
  news: '/en/news',
  article: '/en/news/one-pipe-three-owners',
  events: '/en/events',
  event: '/en/events/coordinators-meeting',
  cities: '/en/cities?view=map',
  city: '/en/cities/umea',
  solution: '/en/solutions/heat-and-cold-exchange',
  impact: '/en/impact',
  slides: '/en/library/slides-heat-exchange-umea',
  group: '/en/groups/city-coordinators-group',
  search: '/en/search?q=heat',
}

const looks = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** As much of a page as one looks at before scrolling on, at each width. */
const heights: Record<number, number> = { 1280: 1600, 390: 1600 }

/** Takes the pictures in docs/pictures from the sample consortium, started on data of its own. */
export async function main(): Promise<void> {
  const found = await findChromium()
  if (!('path' in found)) throw new Refusal(found.how)
  const data = await mkdtemp(path.join(os.tmpdir(), 'pharos-pictures-'))
  const portal = await startSample(data)
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    await mkdir(folder, { recursive: true })
    for (const look of looks) await takeAll(browser, portal.url, look)
  } finally {
    await browser.close()
    await portal.stop()
    await rm(data, { recursive: true, force: true })
  }
}

async function takeAll(browser: Browser, url: string, look: (typeof looks)[number]): Promise<void> {
  const { width, colorScheme } = look
  const viewport = { width, height: heights[width] ?? width }
  const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB' })
  const page = await context.newPage()
  // A first visit may be painted in the faces that a machine has; the type is there on the next (decision 7).
  await page.goto(url + pages.home, { waitUntil: 'networkidle' })
  for (const [name, address] of Object.entries(pages)) {
    const file = `${name}-${width}-${colorScheme}.webp`
    await writeFile(path.join(folder, file), await take(page, url + address))
    console.log(`  ${file}`)
  }
  await context.close()
}

async function take(page: Page, address: string): Promise<Buffer> {
  const answer = await page.goto(address, { waitUntil: 'networkidle' })
  if (answer?.status() !== 200) throw new Refusal(`${address} answers ${answer?.status()}: no picture of it.`)
  await page.evaluate(() => document.fonts.ready)
  return sharp(await page.screenshot())
    .webp({ quality: 82, effort: 6 })
    .toBuffer()
}
