import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { portalData } from '../support/browser'
import { pathMailedTo } from '../support/mailbox'
import { embeddedUrlOf } from '../support/portal'
import { runSql } from '../support/postgres'
import { becomes } from '../support/signed-in'

const pdf = readFileSync('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')

/** The pages of a meeting of the sample at the desk. */
async function deskOf(slug: string): Promise<string> {
  const [event] = await runSql(
    embeddedUrlOf(portalData()),
    `SELECT id::text FROM events WHERE slug = '${slug}'`,
  )
  return `/en/editor/events/${String(event?.id)}`
}

async function thereAt(slug: string): Promise<number> {
  const [row] = await runSql(
    embeddedUrlOf(portalData()),
    `SELECT count(*)::int AS there FROM registrations r JOIN events e ON e.id = r.event_id
      WHERE e.slug = '${slug}' AND r.state = 'attended'`,
  )
  return Number(row?.there)
}

test.describe('at the door, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('ten people are checked in while the line is away, and none is lost', async ({ page, context }) => {
    const slug = 'webinar-financing-districts'
    await becomes(context, 'editor')
    await page.goto(`${await deskOf(slug)}/check-in`)
    expect(await obstaclesOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const before = await thereAt(slug)
    await context.setOffline(true)
    for (let pressed = 0; pressed < 10; pressed += 1)
      await page
        .getByRole('button', { name: /^Check in ./ })
        .first()
        .click()
    await expect(page.getByText('10 waiting to be sent')).toBeVisible()
    expect(await thereAt(slug)).toBe(before)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await context.setOffline(false)
    await expect(page.getByText('Connected again: 10 sent.')).toBeVisible({ timeout: 15_000 })
    await expect(page.getByText(`${before + 10} of`)).toBeVisible()
    expect(await thereAt(slug)).toBe(before + 10)
    await page
      .getByRole('button', { name: /^Take back/ })
      .first()
      .click()
    await expect.poll(() => thereAt(slug)).toBe(before + 9)
  })
})

test.describe('at the door, without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody is found by name and checked in', async ({ page, context }) => {
    await becomes(context, 'editor')
    await page.goto(`${await deskOf('lunch-at-the-substation')}/check-in`)
    await page.getByLabel('Find somebody').fill('bartosz')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('button', { name: 'Check in Bartosz Zieliński' }).click()
    await expect(page.getByRole('status').first()).toHaveText('Bartosz Zieliński is here.')
    await page.getByRole('button', { name: 'Take back that Bartosz Zieliński is here' }).click()
    await expect(page.getByRole('status').first()).toHaveText('Bartosz Zieliński is not here any more.')
  })
})

test('a speaker sends slides by a link without an account, and the organiser sees them', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  await becomes(context, 'editor')
  await page.goto(`${await deskOf('coordinators-meeting')}/slides`)
  expect(await obstaclesOn(page)).toEqual([])
  const address = await askFirstSpeaker(page)
  const speaker = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await speaker.goto(await pathMailedTo(address))
  expect(await obstaclesOn(speaker)).toEqual([])
  await expect(speaker.getByText('Nothing arrived yet.')).toBeVisible()
  const file = { name: 'My talk.pdf', mimeType: 'application/pdf', buffer: pdf }
  await speaker.getByLabel('Slides', { exact: true }).and(speaker.locator('input')).setInputFiles(file)
  await expect(speaker.getByText('My talk.pdf is uploaded')).toBeVisible()
  await speaker.reload()
  await expect(speaker.getByRole('listitem').filter({ hasText: 'My talk.pdf' })).toBeVisible()
  expect((await context.request.get('/en/account')).status()).toBe(200)
  await page.reload()
  await expect(page.getByText('Received').first()).toBeVisible()
  await expect(page.getByText('Not shown yet').first()).toBeVisible()
})

test('a meeting that is over is closed with its evidence', async ({ page, context }) => {
  test.setTimeout(120_000)
  await becomes(context, 'editor')
  const desk = await beginPastMeeting(page)
  for (const name of ['Heidi Johansson', 'Żaneta Łukasiewicz']) await walkIn(page, desk, name)

  await page.goto(`${desk}/minutes`)
  await page.getByRole('link', { name: 'Add a section' }).click()
  await page.getByLabel('Heading').fill('Selection')
  await page.getByLabel('Text').fill('- Two criteria\n- The draft is due in May')
  await page.getByRole('button', { name: 'Save section' }).click()
  await page.getByRole('link', { name: 'Add a decision or an action' }).click()
  await page.getByLabel('What', { exact: true }).fill('Draft the contract')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Draft the contract', { exact: true })).toBeVisible()
  expect(await obstaclesOn(page)).toEqual([])

  await page.goto(`${desk}/closing`)
  await expect(page.getByText('2 people were registered, 2 were there.')).toBeVisible()
  await page.getByRole('button', { name: 'Close “A meeting that is over”' }).click()
  await expect(page.getByRole('status').first()).toHaveText('The meeting is closed. Its totals are kept.')
  await expect(page.getByRole('row', { name: /Poland/ })).toHaveText(/Poland\s*2\s*2/)
  expect(await obstaclesOn(page)).toEqual([])
  for (const [name, kind] of [
    ['Evidence pack (PDF)', '%PDF-'],
    ['Badges (PDF)', '%PDF-'],
    // What spreadsheets know UTF-8 by comes first.
    ['Totals (CSV)', '\uFEFFWh'],
  ] as const) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
    const answer = await context.request.get(href)
    expect([answer.status(), (await answer.body()).subarray(0, 5).toString()]).toEqual([200, kind])
    expect((await page.request.get(href, { headers: { Cookie: '' } })).status()).not.toBe(200)
  }
  await page.goto(`${desk}/check-in`)
  await expect(page.getByText('The meeting is closed.')).toBeVisible()
})

/** @returns the address to which the link went */
async function askFirstSpeaker(page: Page): Promise<string> {
  const typed = page.getByRole('link', { name: /^Send .* a (?:new )?link$/ }).first()
  const address = 'speaker-of-the-day@example.org'
  if (await typed.isVisible()) {
    await typed.click()
    await page.getByLabel('E-mail address').fill(address)
    await page
      .getByRole('button', { name: /^Send .* link$/ })
      .first()
      .click()
    await expect(page.getByRole('status').first()).toHaveText('The link is on its way.')
    return address
  }
  await page
    .getByRole('button', { name: /^Send .* a (?:new )?link$/ })
    .first()
    .click()
  await expect(page.getByRole('status').first()).toHaveText('The link is on its way.')
  const [mail] = await runSql(
    embeddedUrlOf(portalData()),
    `SELECT "to" FROM outbox_mails WHERE text LIKE '%/slides/%' ORDER BY id DESC LIMIT 1`,
  )
  return String(mail?.to)
}

/** @returns the address of its pages at the desk */
async function beginPastMeeting(page: Page): Promise<string> {
  await page.goto('/en/editor/events/new')
  await page.getByLabel('Title', { exact: true }).fill('A meeting that is over')
  await page.getByLabel('Kind', { exact: true }).selectOption('Meeting')
  await page.getByLabel('Time zone').selectOption('Europe/Brussels')
  await page.getByLabel('Starts').fill('2025-01-21T14:00')
  await page.getByLabel('Ends').fill('2025-01-21T17:00')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  return new URL(page.url()).pathname
}

async function walkIn(page: Page, desk: string, name: string): Promise<void> {
  await page.goto(`${desk}/check-in`)
  await page.getByRole('link', { name: 'Somebody who is not on the list' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page
    .getByLabel('E-mail address')
    .fill(`${name.slice(0, 4).toLowerCase().replace('ż', 'z')}@example.org`)
  await page.getByLabel(/^Country/).selectOption({ label: 'Poland' })
  await page.getByRole('button', { name: 'Add and check in' }).click()
  await expect(page.getByRole('status').first()).toHaveText(`${name} is added and here.`)
}
