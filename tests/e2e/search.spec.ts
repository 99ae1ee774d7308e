import { expect, test, type Page } from '@playwright/test'

// What is found is the same with script and without: the box asks for an address.
test.use({ javaScriptEnabled: false })

async function search(page: Page, words: string) {
  await page.goto('/en/search')
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill(words)
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
}

const hit = (page: Page, title: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) })

test('a person is found without the marks over the letters of their name', async ({ page }) => {
  await search(page, 'sjoberg')
  await expect(page.getByRole('status')).toHaveText(/^\d+ results, best first$/)
  await page.getByRole('main').getByRole('link', { name: 'Annika Sjöberg', exact: true }).click()
  await expect(page).toHaveURL('/en/people/annika-sjoberg')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annika Sjöberg')
})

test('a word that stands only inside a file is found, with where it stands', async ({ page }) => {
  await search(page, '"lecture halls and offices"')
  await expect(page.getByRole('status')).toHaveText('1 result')
  const found = hit(page, 'One pipe, three owners: heat exchange in Umeå')
  await expect(found).toContainText('found inside the file')
  await expect(found.locator('mark').first()).toHaveText(/lecture/i)
})

test('a name that was mistyped is found as one that comes close', async ({ page }) => {
  await search(page, 'sjobreg')
  await expect(page.getByRole('status')).toHaveText('Nothing has exactly these words. 1 name comes close')
  await expect(hit(page, 'Annika Sjöberg')).toContainText('similar name')
})

test('what is nowhere is said to be nowhere, and what can be done', async ({ page }) => {
  await search(page, 'zzzz')
  await expect(page.getByRole('status')).toHaveText('Nothing found')
  await expect(page.getByRole('heading', { name: 'Nothing was found for “zzzz”' })).toBeVisible()
  await expect(page.getByText('Look at the spelling')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('zzzz')
})

test('a search is narrowed by kind and widened again, and keeps its words', async ({ page }) => {
  await search(page, 'heat')
  const all = (await page.getByRole('status').textContent()) ?? ''
  await page.getByLabel('Kind').selectOption({ value: 'people' })
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL(/q=heat.*type=people/)
  await expect(page.getByRole('status')).not.toHaveText(all)
  await expect(page.getByRole('searchbox')).toHaveValue('heat')
  await page.getByRole('link', { name: /^Remove filter: Kind/ }).click()
  await expect(page.getByRole('status')).toHaveText(all)
})

test('what was typed is shown as it was typed and is nothing else', async ({ page }) => {
  await search(page, '<b>"heat')
  await expect(page.getByRole('searchbox')).toHaveValue('<b>"heat')
  expect((await page.request.get('/en/search?q=%00%FF%27%3B--')).status()).toBe(200)
})

test('before anything is typed, the page says what there is', async ({ page }) => {
  await page.goto('/en/search')
  const what = page.getByRole('region', { name: 'What can be found' })
  await what.getByRole('link', { name: 'Solutions' }).click()
  await expect(page).toHaveURL('/en/solutions')
})
