import { chromium, type Browser, type Page } from '@playwright/test'
import type { Language } from '@/lib/i18n/languages'
import { everyDemand, obstaclesOn, ofColours } from './accessible'
import { browserPath } from './browser'
import { crawl } from './crawl'
import { inEveryLanguage } from './site'

/** A window with scripts, and one without, which go from page to page: opening them takes longer than the pages. */
type Windows = { usual: Page; plain: Page }

/** The portal's pages need the rest of a processor while two look at them. */
const atOnce = 2

/** Every page for everybody in a language, found by its links as they are without script. */
export async function pagesIn(language: Language, origin: string): Promise<string[]> {
  const found: string[] = []
  const isWanted = inEveryLanguage()
  await crawl({
    start: `${origin}/${language}`,
    wanted: (address) =>
      address.pathname.startsWith(`/${language}/`) && !address.pathname.includes('.') && isWanted(address),
    async see({ address, status }) {
      if (status === 200) found.push(address)
    },
  })
  return found
}

export async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = ['--disable-background-networking', ...asRoot]
  return chromium.launch({ executablePath: browserPath(), args })
}

/** What is wrong with any of the pages, each with the page and how it was looked at. */
export async function wrongOn(addresses: readonly string[], browser: Browser): Promise<string[]> {
  const open = [...addresses]
  const wrong: string[] = []
  const look = async () => {
    const windows = await openWindows(browser)
    for (let address = open.shift(); address !== undefined; address = open.shift()) {
      const page = address
      const found = [...(await wrongInEveryLook(windows.usual, page)), ...(await missing(windows, page))]
      wrong.push(...found.map((fault) => `${page} ${fault}`))
    }
    await Promise.all(Object.values(windows).map((window) => window.context().close()))
  }
  await Promise.all(Array.from({ length: atOnce }, look))
  return wrong
}

async function openWindows(browser: Browser): Promise<Windows> {
  const open = async (javaScriptEnabled: boolean) =>
    (await browser.newContext({ locale: 'en-GB', javaScriptEnabled })).newPage()
  const windows = { usual: await open(true), plain: await open(false) }
  await windows.plain.setViewportSize({ width: 320, height: 900 })
  return windows
}

/** Looks at a page in both widths and both themes; afterwards it is narrow. */
async function wrongInEveryLook(page: Page, address: string): Promise<string[]> {
  const wrong: string[] = []
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const asked = colorScheme === 'light' ? { tags: everyDemand } : { rules: ofColours }
      wrong.push(...(await obstaclesOn(page, asked)).map((one) => `${colorScheme}, ${width} px wide: ${one}`))
    }
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (tooWide > 0) wrong.push(`${width} px wide: scrolls sideways by ${tooWide} px`)
  }
  return wrong
}

/** What a narrow page says or leads to with scripts, and not without. */
async function missing({ usual, plain }: Windows, address: string): Promise<string[]> {
  await plain.goto(address)
  const [offered, left] = [await shownOn(usual), await shownOn(plain)]
  const lost = [
    ...offered.links.filter((link) => !left.links.includes(link)),
    ...offered.lines.filter((line) => !offered.ofIslands.includes(line) && !left.lines.includes(line)),
  ]
  return lost.map((one) => `without script: lacks ${one}`)
}

/** Where links that can be seen lead to, and lines of text; those of islands apart, which add what only scripts can do. */
function shownOn(page: Page): Promise<{ links: string[]; lines: string[]; ofIslands: string[] }> {
  return page.evaluate(() => {
    const linesOf = (element: HTMLElement) => element.innerText.split('\n').map((line) => line.trim())
    const all = [...document.body.querySelectorAll<HTMLElement>('*')]
    const islands = all.filter(({ localName }) => localName.includes('-'))
    const links = [...document.links].filter((link) => link.checkVisibility({ visibilityProperty: true }))
    return {
      links: [...new Set(links.map(({ href }) => href))],
      lines: [...new Set(linesOf(document.body))],
      ofIslands: islands.flatMap(linesOf),
    }
  })
}
