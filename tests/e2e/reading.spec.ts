import { expect, test } from '@playwright/test'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor narrows the news by city and widens it again', async ({ page }) => {
    await page.goto('/en/news')
    await expect(page.getByRole('heading', { level: 1, name: 'News' })).toBeVisible()
    const all = (await page.getByRole('status').textContent()) ?? ''
    await page.getByLabel('City').selectOption({ value: 'brno' })
    await page.getByRole('button', { name: 'Apply filters' }).click()
    await expect(page).toHaveURL(/city=brno/)
    await expect(page.getByRole('status')).toHaveText(/^\d+ articles?\b/)
    await expect(page.getByRole('status')).not.toHaveText(all)
    await expect(page.getByRole('link', { name: /Tram line seven/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Warmer evenings' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Remove filter: City Brno' }).click()
    await expect(page.getByRole('status')).toHaveText(all)
  })

  test('a list goes on on numbered pages', async ({ page }) => {
    await page.goto('/en/news')
    await page.getByRole('link', { name: /^(?:Page )?2$/ }).click()
    await expect(page).toHaveURL(/\/en\/news\?page=2$/)
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  })

  test('a filter that leaves nothing says so and offers the whole list', async ({ page }) => {
    await page.goto('/en/news?city=brno&year=2024')
    await expect(page.getByRole('status')).toHaveText(/^No articles/)
    await page.getByRole('link', { name: 'Show all articles' }).click()
    await expect(page).toHaveURL(/\/en\/news$/)
  })

  test('a story has its headings, quotation, table, nested list and slides', async ({ page }) => {
    await page.goto('/en/news/heat-network-neighbours')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What a heat network asks of its neighbours',
    )
    await expect(page.getByRole('heading', { level: 2, name: 'Data before pipes' })).toBeVisible()
    await expect(page.locator('blockquote')).toContainText('We met for a winter')
    await expect(page.getByRole('cell', { name: '40 %' })).toBeVisible()
    await expect(page.locator('li li', { hasText: 'in winter' })).toBeVisible()
    await page.getByRole('link', { name: 'the tram line' }).click()
    await expect(page).toHaveURL('/en/news/tram-line-seven')
    await page.getByRole('link', { name: 'slides', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Rails that moved')
  })

  test('a city shows its stories, pairings and meetings, and each leads back', async ({ page }) => {
    await page.goto('/en/cities/umea')
    await page.getByRole('link', { name: 'What a heat network asks of its neighbours' }).click()
    await page.getByRole('complementary').getByRole('link', { name: 'Umeå' }).click()
    await expect(page).toHaveURL('/en/cities/umea')
    await page.getByRole('link', { name: 'Warm houses in cold winters' }).click()
    await expect(page).toHaveURL(/\/en\/pairings\/umea-hamamatsu/)
    await page.getByRole('main').getByRole('link', { name: /Umeå/ }).first().click()
    await expect(page).toHaveURL('/en/cities/umea')
  })

  test('a meeting says when, in its own zone, and where', async ({ page }) => {
    await page.goto('/en/events')
    await page.getByRole('link', { name: 'Heat group: who owns the pipe?' }).click()
    await expect(page.getByRole('main')).toContainText('14:00–17:00')
    await expect(page.getByRole('main')).toContainText('Stockholm')
    await expect(page.getByRole('main')).toContainText('Town hall, Umeå')
  })

  test('a cancelled meeting says so first', async ({ page }) => {
    await page.goto('/en/events/a-workshop-that-will-not-take-place')
    await expect(page.getByRole('main').getByText('Cancelled').first()).toBeVisible()
  })

  test('a story in another language says so, and is marked for screen readers', async ({ page }) => {
    await page.goto('/en/news/wie-betaalt-de-warmte')
    await expect(
      page.getByText('This text has not been translated; you are reading it in Dutch.'),
    ).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nl')
    await page.getByRole('group').filter({ hasText: 'English' }).first().click()
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await expect(page).toHaveURL('/nl/news/wie-betaalt-de-warmte')
    await expect(page.getByText('has not been translated')).toHaveCount(0)
  })

  test('an address where nothing is offers the nearest stories', async ({ page }) => {
    const response = await page.goto('/en/news/heat-network-neighbors')
    expect(response?.status()).toBe(404)
    await page.goto('/en/old/heat-network')
    await page
      .getByRole('main')
      .getByRole('link', { name: /What a heat network/ })
      .click()
    await expect(page).toHaveURL('/en/news/heat-network-neighbours')
  })

  test('an address of the old site leads to the story', async ({ page }) => {
    await page.goto('/heat-network-neighbours/')
    await expect(page).toHaveURL('/en/news/heat-network-neighbours')
  })
})

test('with the keyboard alone, the first stop skips to the content', async ({ page }) => {
  await page.goto('/en/news')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a chosen appearance holds on the next page and before anything is painted', async ({ page }) => {
  await page.goto('/en/news')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.goto('/en/cities')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(await page.context().cookies()).toEqual([])
})

test('a meeting elsewhere says what its hour is here', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York', baseURL })
  const page = await context.newPage()
  await page.goto('/en/events/heat-group-who-owns-the-pipe')
  await expect(page.locator('local-time')).toContainText(/9:00|09:00/)
  await context.close()
})
