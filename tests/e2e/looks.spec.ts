import { expect, type Page } from '@playwright/test'
import { everyDemand, obstaclesOn, ofColours } from '../support/accessible'
import { test } from '../support/one-page'

const nowhere = '/en/nothing/here'

/** One page of every kind, and every state that a kind can be in. */
const kinds = [
  '/en',
  '/en/news',
  '/en/news?city=umea',
  '/en/news?city=nowhere',
  '/en/news/heat-network-neighbours',
  '/en/news/one-pipe-three-owners',
  '/de/news/wie-betaalt-de-warmte',
  '/en/events',
  '/en/events?when=past',
  '/en/events/coordinators-meeting',
  '/en/events/spring-meeting-of-coordinators',
  '/en/events/heat-group-who-owns-the-pipe',
  '/en/events/a-workshop-that-will-not-take-place',
  '/en/cities',
  '/en/cities?view=map',
  '/en/cities/umea',
  '/en/solutions',
  '/en/solutions?view=map',
  '/en/solutions?city=umea&stage=do',
  '/en/solutions?city=nowhere',
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
  '/en/library/report-lessons-on-heat',
  '/en/library/slides-rails-that-moved',
  '/en/impact',
  '/en/impact?city=umea',
  '/en/search',
  '/en/search?q=heat',
  '/en/search?q=sjobreg',
  '/en/search?q=zzzz',
  '/en/about',
  '/en/accessibility',
  '/en/privacy',
  nowhere,
  // A speaker's name stands under the title of their slides.
  '/de/solutions/thermal-renovation-of-schools',
  // The two ways to its calendar are as wide as each other.
  '/cs/groups/city-coordinators-group',
  // Languages whose words are long.
  '/de/solutions?view=map',
  '/pl/projects/ruggedised',
  '/sv/events/lunch-at-the-substation',
]

/** Pixels that the page is too wide. */
const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))

for (const path of kinds) {
  test(`${path} can be used by everybody`, async ({ onePage: page, baseURL }) => {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width, height: 900 })
      const answer = await page.goto(`${baseURL}${path}`)
      expect(answer?.status()).toBe(path === nowhere ? 404 : 200)
      expect(await obstaclesOn(page, { tags: everyDemand }), `light, ${width} pixels wide`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await obstaclesOn(page, { rules: ofColours }), `dark, ${width} pixels wide`).toEqual([])
      expect(await overflow(page), `${width} pixels wide it scrolls sideways`).toBe(0)
    }
    // 1280 pixels at 400 % are 320 of the page's own, with the height of a screen at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await overflow(page), 'at 400 % it scrolls sideways').toBe(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  })
}

test('labels may grow by 40 %', async ({ page }) => {
  for (const path of ['/en/news?city=umea', '/en/solutions', '/en/groups/city-coordinators-group']) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('nav a, label, button, summary, option, dt, h2')) {
          const text = element.lastChild
          if (text?.nodeType === Node.TEXT_NODE)
            text.textContent += 'x'.repeat(Math.ceil((text.textContent ?? '').length * 0.4))
        }
      })
      expect([path, width, await overflow(page)]).toEqual([path, width, 0])
    }
  }
})

test('a story prints without what only a screen needs', async ({ page }) => {
  await page.goto('/en/news/heat-network-neighbours')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Data before pipes' })).toBeVisible()
})
