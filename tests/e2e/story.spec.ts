import { readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { portalData, portalUrl } from '../support/browser'
import { photograph } from '../support/hostile-pictures'
import { embeddedUrlOf } from '../support/portal'
import { runSql } from '../support/postgres'
import { becomes } from '../support/signed-in'

const slides = readFileSync('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')
const password = 'nine-ferries-cross-at-dawn'

/**
 * The whole way of a story, as people go it: invited, written, sent back, mended, published, read. Everything is
 * pressed, typed and read on the production build; each screen is looked at with axe.
 */
test('an invited author writes a story with slides, is sent back, mends it, and the public reads it', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const title = 'Cold air from the harbour'
  const email = `nora.${Date.now()}@example.org`
  const [author, editor] = [await somebody(browser), await somebody(browser)]
  await becomes(editor.context(), 'editor')

  await editor.goto('/en/editor/accounts/invitations')
  await editor.getByLabel('E-mail address').fill(email)
  // A partner of the sample: those that other tests make at the same time are thrown away again.
  await editor.getByLabel('Membership').selectOption({ label: 'Author of City of Umeå' })
  await sees(editor)
  await editor.getByRole('button', { name: 'Send invitation' }).click()
  await expect(editor.getByRole('status').first()).toBeVisible()

  await author.goto(await linkMailedTo(email))
  await author.getByLabel('Name').fill('Nora Lindqvist')
  await author.getByLabel('Password').fill(password)
  await sees(author)
  await author.getByRole('button', { name: 'Create account' }).click()
  if (await author.getByRole('button', { name: 'Sign in' }).isVisible()) {
    await author.getByLabel('E-mail address').fill(email)
    await author.getByLabel('Password').fill(password)
    await author.getByRole('button', { name: 'Sign in' }).click()
  }
  await author.goto('/en/editor')
  await sees(author)

  await author.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Documents' }).click()
  await author.getByRole('link', { name: 'New document' }).click()
  await author
    .locator('input[type=file]')
    .setInputFiles({ name: 'harbour-cooling.pdf', mimeType: 'application/pdf', buffer: slides })
  await expect(author.getByText('harbour-cooling.pdf is uploaded')).toBeVisible()
  await author.getByRole('button', { name: 'Go on' }).click()
  await author.getByLabel('Title', { exact: true }).fill('Harbour cooling, the slides')
  await author.getByRole('button', { name: 'Publish' }).click()
  await expect(author.getByRole('status').first()).toHaveText('Added')

  await author.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Articles' }).click()
  await sees(author)
  await author.getByRole('link', { name: 'New article' }).click()
  await author.getByLabel('Title', { exact: true }).fill(title)
  await author.getByRole('textbox', { name: 'Body' }).click()
  await author.keyboard.type('The old fish hall is cooled by the harbour now.')
  await author.getByRole('button', { name: 'Save draft' }).click()
  await expect(author.getByRole('heading', { name: 'Before it is published' })).toBeVisible()
  await expect(author.getByText('The summary is missing')).toBeVisible()
  await sees(author)
  await addPicture(author)
  await author.getByLabel('Summary').fill('How a harbour cools a hall, and what it took.')
  await author.getByLabel('Harbour cooling, the slides').check()
  await author.getByLabel('Umeå', { exact: true }).check()
  const project = author.getByLabel('Project')
  const named = project.locator('option', { hasText: 'RUGGEDISED' }).first()
  await project.selectOption((await named.getAttribute('value')) ?? '')
  await author.getByRole('button', { name: 'Submit for review' }).click()
  await expect(author.getByRole('status').first()).toHaveText('Submitted for review')
  const address = author.url().replace(/&done=.*$/, '')
  const [visitor] = [await somebody(browser)]
  expect((await visitor.goto('/en/news/cold-air-from-the-harbour'))?.status()).toBe(404)

  await editor.goto('/en/editor')
  await expect(editor.getByRole('link', { name: title })).toBeVisible()
  await sees(editor)
  await editor.goto(address)
  await editor.getByRole('button', { name: 'Request changes' }).click()
  await expect(editor.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await sees(editor)
  await editor.getByLabel(/^What should change/).fill('Say who pays.')
  await editor.getByRole('button', { name: 'Request changes' }).click()
  await expect(editor.getByRole('status').first()).toHaveText('Changes requested')

  await author.goto('/en/editor')
  await author.getByRole('link', { name: title }).first().click()
  await expect(author.getByText('Say who pays.')).toBeVisible()
  await author.getByRole('textbox', { name: 'Body' }).press('ControlOrMeta+End')
  await author.keyboard.type(' The city pays.')
  await author.getByRole('button', { name: 'Submit for review' }).click()
  await expect(author.getByRole('status').first()).toHaveText('Submitted for review')

  await editor.goto(address)
  await expect(editor.getByText('The city pays.')).toBeVisible()
  await editor.getByRole('button', { name: 'Publish' }).click()
  await expect(editor.getByRole('status').first()).toHaveText('Published')
  // The next request of each page has it: nobody waits for anything to run out.
  const shownIn = [
    '/en/news/cold-air-from-the-harbour',
    '/en',
    '/en/news',
    '/en/cities/umea',
    '/en/news/feed.xml',
  ]
  const read = await Promise.all(shownIn.map(async (path) => (await fetch(portalUrl() + path)).text()))
  expect(read.map((text) => text.includes(title))).toEqual(shownIn.map(() => true))
  await visitor.goto('/en/news/cold-air-from-the-harbour')
  await expect(visitor.getByText('The city pays.')).toBeVisible()
  await expect(visitor.getByRole('link', { name: /Harbour cooling, the slides/ }).first()).toBeVisible()
  await expect(visitor.getByRole('img', { name: 'A pump beside the quay' })).toBeVisible()
  expect(await visitor.context().cookies()).toEqual([])
})

/** By the editor's own dialog: a new picture, what it shows, and whose it is. */
async function addPicture(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Body' }).press('ControlOrMeta+End')
  await page.getByRole('button', { name: 'Image', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Text for those who cannot see it').fill('A pump beside the quay')
  await dialog.getByLabel('Credit').fill('Nora Lindqvist')
  await dialog
    .getByLabel('Or a new picture from this computer')
    .setInputFiles({ name: 'pump.jpg', mimeType: 'image/jpeg', buffer: await photograph() })
  await dialog.getByRole('button', { name: 'Insert' }).click()
  await expect(dialog).toBeHidden()
}

async function somebody(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: portalUrl(), locale: 'en-GB' })
  return context.newPage()
}

async function sees(page: Page): Promise<void> {
  expect(await obstaclesOn(page), page.url()).toEqual([])
}

async function linkMailedTo(email: string): Promise<string> {
  const url = embeddedUrlOf(portalData())
  const rows = await runSql(
    url,
    `SELECT text FROM outbox_mails WHERE "to" = '${email}' ORDER BY created_at DESC`,
  )
  const [link] = /http:\/\/\S+/.exec(String(rows[0]?.text ?? '')) ?? []
  if (!link) throw new Error(`No link was mailed to ${email}.`)
  return link
}
