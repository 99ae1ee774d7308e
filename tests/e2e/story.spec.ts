import { expect, test, type Browser, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { portalData, portalUrl } from '../support/browser'
import { photograph } from '../support/hostile-pictures'
import { Keyboard } from '../support/keyboard'
import { embeddedUrlOf } from '../support/portal'
import { runSql } from '../support/postgres'
import { becomes } from '../support/signed-in'
import { twentySlides } from '../support/twenty-slides'

const password = 'nine-ferries-cross-at-dawn'
const title = 'Cold air from the harbour'

/**
 * The whole way of a story, as people go it: invited, written, sent back, mended, published, read. Nobody has a mouse:
 * addresses are typed, and all else is done with Tab, Enter, Space and letters. Each screen is looked at with axe, the
 * ones on which something is wrong among them.
 */
test('an invited author writes a story with slides, is sent back, mends it, and the public reads it, by the keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const email = `nora.${Date.now()}@example.org`
  const [author, editor] = [new Keyboard(await somebody(browser)), new Keyboard(await somebody(browser))]
  await becomes(editor.page.context(), 'editor')

  await invite(editor, email)
  await accept(author, email)
  const address = await writeStory(author)
  const visitor = await somebody(browser)
  expect((await visitor.goto('/en/news/cold-air-from-the-harbour'))?.status()).toBe(404)
  await askForMore(editor)
  await mend(author)
  await editor.page.goto(address)
  await expect(editor.page.getByText('The city pays.')).toBeVisible()
  await editor.press(editor.page.getByRole('button', { name: 'Publish' }))
  await editor.page.waitForURL(/done=publish/)
  await expect(editor.page.getByRole('status').first()).toHaveText('Published')
  await isRead(visitor)
})

async function invite(editor: Keyboard, email: string): Promise<void> {
  const { page } = editor
  await page.goto('/en/editor/accounts/invitations')
  await editor.write(page.getByLabel('E-mail address'), email)
  // A partner of the sample: those that other tests make at the same time are thrown away again.
  await editor.choose(page.getByLabel('Membership'), 'Author of City of Ume')
  await sees(page)
  await editor.press(page.getByRole('button', { name: 'Send invitation' }))
  await expect(page.getByRole('status').first()).toBeVisible()
}

async function accept(author: Keyboard, email: string): Promise<void> {
  const { page } = author
  await page.goto(await linkMailedTo(email))
  await author.write(page.getByLabel('Name'), 'Nora Lindqvist')
  await author.write(page.getByLabel('Password'), 'short')
  await author.press(page.getByRole('button', { name: 'Create account' }))
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await sees(page)
  await author.write(page.getByLabel('Password'), password)
  await author.press(page.getByRole('button', { name: 'Create account' }))
  await expect(page).not.toHaveURL(/invitation/)
  if (await page.getByRole('button', { name: 'Sign in' }).isVisible()) {
    await author.write(page.getByLabel('E-mail address'), email)
    await author.write(page.getByLabel('Password'), password)
    await author.press(page.getByRole('button', { name: 'Sign in' }))
    await expect(page).not.toHaveURL(/sign-in/)
  }
}

/** @returns the address of its page at the desk */
async function writeStory(author: Keyboard): Promise<string> {
  const { page } = author
  await page.goto('/en/editor')
  await sees(page)
  await author.press(page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Articles' }))
  await author.press(page.getByRole('link', { name: 'New article' }))
  await author.write(page.getByLabel('Title', { exact: true }), title)
  await author.goOn(
    page.getByRole('textbox', { name: 'Body' }),
    'The old fish hall is cooled by the harbour now.',
  )
  await sees(page)
  await author.press(page.getByRole('button', { name: 'Save draft' }))
  await page.waitForURL(/done=save/)
  await expect(page.getByRole('heading', { name: 'Before it is published' })).toBeVisible()
  await expect(page.getByText('The summary is missing')).toBeVisible()
  await sees(page)
  await addPicture(author)
  await author.write(page.getByLabel('Summary'), 'How a harbour cools a hall, and what it took.')
  const deck = { name: 'harbour-cooling.pdf', mimeType: 'application/pdf', buffer: await twentySlides() }
  await author.attach(page.getByLabel('Send slides or documents'), deck)
  await expect(page.getByText('harbour-cooling.pdf is uploaded')).toBeVisible()
  await author.tick(page.getByLabel('Umeå', { exact: true }))
  await author.choose(page.getByLabel('Project'), 'RUGGEDISED')
  await author.press(page.getByRole('button', { name: 'Submit for review' }))
  await page.waitForURL(/done=submit/)
  await expect(page.getByRole('status').first()).toHaveText('Submitted for review')
  await expect(page.getByLabel(/^Harbour cooling/)).toBeChecked()
  return page.url().replace(/&done=.*$/, '')
}

/** By the editor's own dialog: a new picture, what it shows, and whose it is. */
async function addPicture(author: Keyboard): Promise<void> {
  const { page } = author
  await author.goOn(page.getByRole('textbox', { name: 'Body' }), '')
  await page.keyboard.press('Alt+F10')
  const button = page.getByRole('button', { name: 'Image', exact: true })
  for (let stop = 0; stop < 30 && !(await button.evaluate((one) => one === document.activeElement)); stop++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const picture = { name: 'pump.jpg', mimeType: 'image/jpeg', buffer: await photograph() }
  await author.attach(dialog.getByLabel('Or a new picture from this computer'), picture)
  await author.press(dialog.getByRole('button', { name: 'Insert' }))
  await sees(page)
  await author.write(dialog.getByLabel('Text for those who cannot see it'), 'A pump beside the quay')
  await author.write(dialog.getByLabel('Credit'), 'Nora Lindqvist')
  await author.press(dialog.getByRole('button', { name: 'Insert' }))
  await expect(dialog).toBeHidden()
}

async function askForMore(editor: Keyboard): Promise<void> {
  const { page } = editor
  await page.goto('/en/editor')
  await sees(page)
  await editor.press(page.getByRole('link', { name: title }).first())
  await editor.press(page.getByRole('button', { name: 'Request changes' }))
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await sees(page)
  await editor.write(page.getByLabel(/^What should change/), 'Say who pays.')
  await editor.press(page.getByRole('button', { name: 'Request changes' }))
  await page.waitForURL(/done=request-changes/)
  await expect(page.getByRole('status').first()).toHaveText('Changes requested')
}

async function mend(author: Keyboard): Promise<void> {
  const { page } = author
  await page.goto('/en/editor')
  await author.press(page.getByRole('link', { name: title }).first())
  await expect(page.getByText('Say who pays.')).toBeVisible()
  await author.goOn(page.getByRole('textbox', { name: 'Body' }), ' The city pays.')
  await author.press(page.getByRole('button', { name: 'Submit for review' }))
  await page.waitForURL(/done=submit/)
  await expect(page.getByRole('status').first()).toHaveText('Submitted for review')
}

/** The next request of each page has it: nobody waits for anything to run out. */
async function isRead(visitor: Page): Promise<void> {
  const story = '/en/news/cold-air-from-the-harbour'
  const shownIn = [story, '/en', '/en/news', '/en/cities/umea', '/en/news/feed.xml']
  const read = await Promise.all(shownIn.map(async (path) => (await fetch(portalUrl() + path)).text()))
  expect(read.map((text) => text.includes(title))).toEqual(shownIn.map(() => true))
  await visitor.goto(story)
  await expect(visitor.getByText('The city pays.')).toBeVisible()
  await expect(visitor.getByRole('img', { name: 'A pump beside the quay' })).toBeVisible()
  await sees(visitor)
  // The slides were published with the story, and are twenty pages once they are read.
  await new Keyboard(visitor).press(visitor.getByRole('link', { name: /Harbour cooling/ }).first())
  await expect(visitor.getByRole('heading', { level: 1, name: 'Harbour cooling' })).toBeVisible()
  await expect(async () => {
    await visitor.reload()
    await expect(visitor.getByText(/20 pages/).first()).toBeVisible({ timeout: 1 })
  }).toPass({ timeout: 60_000 })
  expect(await visitor.context().cookies()).toEqual([])
}

async function somebody(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: portalUrl(), locale: 'en-GB' })
  return context.newPage()
}

async function sees(page: Page): Promise<void> {
  expect([page.url(), ...(await obstaclesOn(page))]).toEqual([page.url()])
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
