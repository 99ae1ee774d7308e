import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { photograph } from '../support/hostile-pictures'
import { becomes } from '../support/signed-in'

const pdf = readFileSync('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')
const another = readFileSync('prisma/sample/documents/files/slides-charging-glasgow.pdf')
const file = (name: string, buffer = pdf) => ({ name, mimeType: 'application/pdf', buffer })

/** A field that takes files; the list of those on their way may be called like it. */
const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).and(page.locator('input'))

/** Waits for the portal to have read a file: the page says so when it is asked again. */
async function untilRead(page: Page, pages: string): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(pages)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 45_000 })
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an author adds slides and replaces them at their address, and the staff take them down', async ({
      page,
      request,
    }) => {
      test.setTimeout(120_000)
      await becomes(page.context(), 'authorA')
      await page.goto('/en/editor/documents')
      await page.getByRole('link', { name: 'New document' }).click()
      if (javaScriptEnabled) expect(await obstaclesOn(page)).toEqual([])
      const name = javaScriptEnabled ? 'heat_exchange-talk.pdf' : 'Kyiv – heat talk.pdf'
      await field(page, 'Files').setInputFiles(file(name))
      if (javaScriptEnabled) await expect(page.getByText(`${name} is uploaded`)).toBeVisible()
      await page.getByRole('button', { name: 'Go on' }).click()

      const title = javaScriptEnabled ? 'Heat exchange talk' : 'Kyiv – heat talk'
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title)
      if (javaScriptEnabled) expect(await obstaclesOn(page)).toEqual([])
      await page.getByLabel('Title', { exact: true }).fill('')
      await page.getByRole('button', { name: 'Publish' }).click()
      await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
      await page.getByLabel('Title', { exact: true }).fill(title)
      await page.getByRole('button', { name: 'Publish' }).click()
      await expect(page.getByRole('status').first()).toHaveText('Added')
      await untilRead(page, '12 pages read')
      if (javaScriptEnabled) expect(await obstaclesOn(page)).toEqual([])

      const address = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
      expect((await (await request.get(address)).body()).equals(pdf)).toBe(true)
      await field(page, 'Replace the file').setInputFiles(file('corrected.pdf', another))
      if (javaScriptEnabled) await expect(page.getByText('corrected.pdf is uploaded')).toBeVisible()
      await page.getByRole('button', { name: 'Send' }).first().click()
      await page.getByLabel('What changed').fill('A wrong figure')
      await page.getByRole('button', { name: 'Replace the file' }).click()
      await expect(page.getByText('A wrong figure')).toBeVisible()
      expect((await (await request.get(address)).body()).equals(another)).toBe(true)
      const older = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
      expect((await (await request.get(older)).body()).equals(pdf)).toBe(true)

      // What the public had is the staff's to throw away and to bring back.
      await expect(page.getByText('Move to trash')).toHaveCount(0)
      await becomes(page.context(), 'editor')
      await page.reload()
      await page.getByText('Move to trash').click()
      await page.getByRole('button', { name: 'to the trash' }).click()
      await expect(page.getByRole('status').first()).toHaveText('Moved to the trash')
      for (const path of [address, older]) expect((await request.get(path)).status()).toBe(404)
      await page.getByRole('button', { name: 'Restore' }).click()
      expect((await request.get(address)).status()).toBe(200)
    })
  })

test('a file that is none of the portal’s is refused in words, and nothing of it waits', async ({ page }) => {
  await becomes(page.context(), 'authorA')
  await page.goto('/en/editor/documents/new')
  const page$ = { name: 'slides.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html></html>') }
  await field(page, 'Files').setInputFiles(page$)
  await expect(page.getByText('This is no file that the portal keeps').first()).toBeVisible()
})

test('a paper for members is read by members, and is nothing to an account without a membership', async ({
  browser,
}) => {
  const record = '/en/library/draft-city-contract'
  for (const [who, status] of [
    ['member', 200],
    ['guest', 404],
  ] as const) {
    const page = await (await browser.newContext()).newPage()
    await becomes(page.context(), who)
    const answer = await page.goto(record)
    expect([who, answer?.status()]).toEqual([who, status])
    if (status !== 200) continue
    expect(answer?.headers()['cache-control']).toBe('private, no-store')
    const link = page.getByRole('link', { name: /^Download/ }).first()
    const taken = await page.request.get((await link.getAttribute('href')) ?? '')
    expect([taken.status(), taken.headers()['cache-control']]).toEqual([200, 'private, no-store'])
    const picture = page.getByRole('main').locator('img').first()
    expect((await page.request.get((await picture.getAttribute('src')) ?? '')).status()).toBe(200)
    await page.goto('/en/library')
    await expect(page.getByRole('main').locator('a[href$="draft-city-contract"]')).toBeVisible()
  }
})

test('a picture is sent with its words, and changed', async ({ page }) => {
  await becomes(page.context(), 'authorA')
  await page.goto('/en/editor/images/new')
  expect(await obstaclesOn(page)).toEqual([])
  const picture = { name: 'boat.jpg', mimeType: 'image/jpeg', buffer: await photograph() }
  await page.getByLabel('Photograph').setInputFiles(picture)
  await page.getByLabel('Alternative text').fill('A boat on the canal')
  await page.getByLabel('Credit').fill('Ann Example')
  await page.getByRole('button', { name: 'Add picture' }).click()
  await expect(page.getByRole('status').first()).toContainText('The picture was added.')
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Look at it' }).click()
  await page.getByLabel('Credit').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await page.getByLabel('Credit').fill('Ben Example')
  await page.getByLabel('From the left').fill('20')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').first()).toHaveText('Saved')
  await expect(page.getByLabel('From the left')).toHaveValue('20')
  expect(await obstaclesOn(page)).toEqual([])
})
