import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { openBrowser, pagesIn, wrongOn } from '../support/every-page'
import { startFilledPortal } from '../support/filled-portal'
import type { Portal } from '../support/portal'

let portal: Portal
let browser: Browser

beforeAll(async () => {
  portal = (await startFilledPortal()).portal
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await portal?.stop()
})

// The browser tests look at a page of every kind; what somebody wrote, and how long it is in a language, shows here.
test.each(languages)(
  'every page in %s can be used by everybody, in both themes, 320 pixels wide and without script',
  async (language) => {
    const began = performance.now()
    const pages = await pagesIn(language, portal.url)
    const wrong = await wrongOn(pages, browser)
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(`${language}: ${pages.length} pages looked at in ${seconds} s, ${wrong.length} things wrong`)
    expect(pages.length).toBeGreaterThan(200)
    expect(wrong).toEqual([])
  },
  // Six hundred pages in English, of which a busy machine looks at one in two seconds.
  1_800_000,
)
