import { expect, test } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { portalUrl } from '../support/browser'
import { pathMailedTo } from '../support/mailbox'

const email = 'reader@example.org'

test('a reader finds the newsletter on the front page and after a story, confirms it, changes it and ends it', async ({
  page,
}) => {
  await page.goto('/en')
  await expect(
    page.getByRole('main').getByRole('link', { name: 'subscribe to the newsletter' }),
  ).toHaveAttribute('href', '/en/newsletter')
  await page.goto('/en/news')
  await page.getByRole('main').locator('article h2 a, li h2 a, li h3 a').first().click()
  await page.getByRole('main').getByRole('link', { name: 'subscribe to the newsletter' }).click()
  expect(await obstaclesOn(page)).toEqual([])

  await page.getByRole('button', { name: 'Subscribe' }).click()
  await expect(page.getByRole('alert')).toContainText('There is a problem')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel(/^I agree/).check()
  await page
    .getByRole('group', { name: /Themes/ })
    .getByRole('checkbox')
    .first()
    .check()
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')

  await page.goto(await pathMailedTo(email))
  await page.getByRole('button', { name: 'Confirm subscription' }).click()
  await expect(page.getByRole('status')).toHaveText('You are subscribed')
  expect(await obstaclesOn(page)).toEqual([])
  const managed = new URL(page.url()).pathname

  await page.getByLabel('Language').selectOption('nl')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
  await expect(page.getByLabel('Language')).toHaveValue('nl')

  // As a mail program sends it: from nowhere, with nothing but the token.
  const address = `${portalUrl()}/api/newsletter/unsubscribe/${managed.split('/').pop()}`
  const looked = await fetch(address, { redirect: 'manual' })
  expect([looked.status, looked.headers.get('location')]).toEqual([
    303,
    expect.stringContaining('/nl/newsletter/'),
  ])
  const post = (to: string) =>
    fetch(to, { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') })
  expect((await post(`${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
  expect((await post(address)).status).toBe(200)
  await page.goto(managed)
  await expect(page.getByRole('main')).toContainText(`${email} gets no newsletter any more.`)
})
