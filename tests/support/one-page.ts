import { test as base, type Page } from '@playwright/test'

/**
 * A page that all tests of a worker look through one after the other, for those that change nothing: a window of its
 * own for each takes ten times the work of going on to the next address. Nobody is signed in at first; its size and
 * its colours are as the last test left them.
 */
export const test = base.extend<{ onePage: Page }, { oneWindow: Page }>({
  oneWindow: [
    async ({ browser }, give) => {
      const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: true })
      await give(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  onePage: async ({ oneWindow }, give) => {
    await oneWindow.context().clearCookies()
    await give(oneWindow)
  },
})
