import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const nowhere = '/en/nothing/here'

/** One page of every kind, and every state that a kind can be in. */
const kinds = [
  '/en',
  '/en/news',
  '/en/news?city=umea',
  '/en/news?city=nowhere',
  '/en/news/heat-network-neighbours',
  '/de/news/wie-betaalt-de-warmte',
  '/en/events',
  '/en/events?when=past',
  '/en/events/heat-group-who-owns-the-pipe',
  '/en/events/a-workshop-that-will-not-take-place',
  '/en/events/kick-off-in-rotterdam',
  '/en/cities',
  '/en/cities?view=map',
  '/en/cities/umea',
  '/en/pairings',
  '/en/pairings/umea-hamamatsu',
  '/en/library/slides-one-pipe-for-six-landlords',
  nowhere,
]

for (const path of kinds) {
  test(`${path} can be used by everybody`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        const answer = await page.goto(path)
        expect(answer?.status()).toBe(path === nowhere ? 404 : 200)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        const named = violations.map(({ id, nodes }) => `${colorScheme} ${width}: ${id}: ${nodes[0]?.html}`)
        expect(named).toEqual([])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `${colorScheme} ${width} scrolls sideways`).toBeLessThanOrEqual(0)
      }
    }
  })
}

test('at 400 % nothing is lost and nothing scrolls sideways', async ({ page }) => {
  // 1280 pixels at 400 % are 320 of the page's own, with the text sizes of a desktop.
  await page.setViewportSize({ width: 320, height: 256 })
  for (const path of kinds) {
    await page.goto(path)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  }
})

test('labels may grow by 40 %', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/en/news?city=umea')
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('nav a, label, button, summary, option, dt, h2')) {
        const text = element.lastChild
        if (text?.nodeType === Node.TEXT_NODE)
          text.textContent += 'x'.repeat(Math.ceil((text.textContent ?? '').length * 0.4))
      }
    })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  }
})

test('a story prints without what only a screen needs', async ({ page }) => {
  await page.goto('/en/news/heat-network-neighbours')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Data before pipes' })).toBeVisible()
})
