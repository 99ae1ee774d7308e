import { test as base, expect, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { doc, startPortal, type Portal } from '../support/kept-form'

const test = base.extend<{ portal: Portal }>({
  portal: async ({}, give) => {
    const portal = await startPortal()
    await give(portal)
    await portal.close()
  },
  page: async ({ page, portal }, give) => {
    await open(page, portal)
    await give(page)
  },
})

async function open(page: Page, { url }: Portal, query = '') {
  await page.goto(url + query)
  await page.getByRole('textbox', { name: 'Body' }).waitFor()
  await page.getByText('Also open: Anna Lind, Jan Łoś').waitFor()
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Title' })
const state = (page: Page) => page.locator('.keeper-state').getByRole('status').first()
const found = (page: Page) => page.getByText(/This browser keeps a text from .+ that was not saved/)
const kept = (page: Page) => page.evaluate(() => Object.values({ ...localStorage }).join(''))

test('what is written is saved by itself, and says when', async ({ page, portal }) => {
  await title(page).fill('Heat for six')
  await expect(state(page)).toHaveText('Not saved yet')
  await expect(state(page)).toHaveText('Saved at 1 March, 10:42')
  expect(portal.saves).toHaveLength(1)
  expect(portal.saves[0]).toMatchObject({ version: 3, fields: { title: 'Heat for six', themes: 'heat' } })
  expect(await page.locator('input[name="version"]').inputValue()).toBe('4')
  expect(await kept(page)).toBe('')
})

test('a change in the text counts as any other', async ({ page, portal }) => {
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' All winter.')
  await expect(state(page)).toHaveText('Saved at 1 March, 10:42')
  expect(portal.saves.at(-1)?.fields.body).toBe(doc('From the quay. All winter.'))
})

test('without a connection the text is kept here and sent when there is one', async ({
  page,
  portal,
  context,
}) => {
  await context.setOffline(true)
  await title(page).fill('Written in a tunnel')
  await expect(state(page)).toHaveText(/^Not saved: no connection\. Kept in this browser/)
  expect(await kept(page)).toContain('Written in a tunnel')
  await context.setOffline(false)
  await expect(state(page)).toHaveText('Saved at 1 March, 10:42')
  expect(portal.record.title).toBe('Written in a tunnel')
  expect(await kept(page)).toBe('')
})

test('what was saved without the answer arriving is asked after before the form is sent', async ({
  page,
  portal,
}) => {
  const save = portal.doors['POST /save']!
  portal.doors['POST /save'] = (body, query) => {
    save(body, query)
    portal.doors['POST /save'] = save
    return { status: 503, body: '' }
  }
  portal.doors['POST /'] = (body) => ({ body: `<title>Sent</title><p>${body.replaceAll('&', ' ')}</p>` })
  await title(page).fill('Heat for six')
  await expect(state(page)).toHaveText(/^Not saved: the portal had a problem/)
  await title(page).fill('Heat for seven')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText(/version=4 title=Heat\+for\+seven/)).toBeVisible()
  const sent = portal.saves.map(({ version, fields }) => [version, fields.title])
  expect(sent).toEqual([3, 3].map((version) => [version, 'Heat for six']))
})

test('what a closed tab had not sent is offered and comes back', async ({ page, portal, context }) => {
  await title(page).fill('Almost lost')
  await page.getByRole('checkbox', { name: 'Water' }).check()
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Typed in a hurry')
  await page.close()
  expect(portal.saves).toEqual([])
  const next = await context.newPage()
  await open(next, portal)
  await expect(found(next)).toBeVisible()
  await expect(title(next)).toHaveValue('Heat')
  await next.getByRole('button', { name: 'Bring it back' }).click()
  await expect(title(next)).toHaveValue('Almost lost')
  await expect(next.getByRole('checkbox', { name: 'Water' })).toBeChecked()
  await expect(next.getByRole('textbox', { name: 'Body' })).toHaveText('Typed in a hurry')
  await expect(state(next)).toHaveText('Saved at 1 March, 10:42')
  expect(portal.saves.at(-1)?.fields).toMatchObject({
    title: 'Almost lost',
    themes: ['heat', 'water'],
    body: doc('Typed in a hurry'),
  })
})

test('what is offered and put aside does not come again, and nothing new is lost meanwhile', async ({
  page,
  portal,
  context,
}) => {
  await title(page).fill('Almost lost')
  await page.close()
  const next = await context.newPage()
  await open(next, portal)
  await title(next).fill('Something newer')
  await expect(found(next)).toBeVisible()
  await next.getByRole('button', { name: 'Put it aside' }).click()
  expect(await kept(next)).toContain('Something newer')
  await expect(state(next)).toHaveText('Saved at 1 March, 10:42')
  await next.reload()
  await next.getByText('Also open').waitFor()
  await expect(found(next)).toBeHidden()
})

test('a text that was sent with the form is not offered again', async ({ page, portal }) => {
  await title(page).fill('Sent by hand')
  portal.record.title = 'Sent by hand'
  portal.record.version = 5
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('heading', { name: 'Sent' }).waitFor()
  await open(page, portal)
  await expect(found(page)).toBeHidden()
  expect(portal.saves).toEqual([])
})

test('a text that was published is not offered again, though its draft is gone and it was given a day', async ({
  page,
  portal,
}) => {
  await title(page).fill('Published')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('heading', { name: 'Sent' }).waitFor()
  Object.assign(portal.record, { title: 'Published', version: 0, live: 1, day: '2026-03-01' })
  await open(page, portal, '?done=publish')
  await expect(found(page)).toBeHidden()
  expect(await kept(page)).toBe('')
})

test('a text that was sent and never arrived is offered, though somebody else has published meanwhile', async ({
  page,
  portal,
}) => {
  await title(page).fill('On its way')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('heading', { name: 'Sent' }).waitFor()
  Object.assign(portal.record, { title: 'Theirs', version: 0, live: 1 })
  await open(page, portal)
  await expect(found(page)).toBeVisible()
})

test('a form that was refused and came back as it was sent is saved like any change', async ({
  page,
  portal,
}) => {
  await title(page).fill('Sent and refused')
  portal.record.title = 'Sent and refused'
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('heading', { name: 'Sent' }).waitFor()
  await open(page, portal)
  await expect(found(page)).toBeHidden()
  await expect(state(page)).toHaveText('Saved at 1 March, 10:42')
  expect(portal.saves.at(-1)?.fields.title).toBe('Sent and refused')
})

test('two texts in conflict are both shown, and either can be taken', async ({ page, portal }) => {
  const theirs = {
    title: 'Their title',
    summary: '',
    body: doc('Their words.'),
    version: 9,
    by: 'Anna Lind',
    at: '2026-03-01T09:30:00Z',
  }
  const save = portal.doors['POST /save']
  portal.doors['POST /save'] = () => ({ status: 409, body: { conflict: theirs } })
  await title(page).fill('My title')
  const panel = page.getByRole('region', { name: /^Anna Lind saved another version at/ })
  await expect(panel).toContainText('My title')
  await expect(panel).toContainText('From the quay.')
  await expect(panel).toContainText('Their words.')
  await expect(panel.getByRole('link', { name: 'Compare the two texts' })).toHaveAttribute(
    'href',
    '/conflict',
  )
  expect(await kept(page)).toContain('My title')
  expect(await obstaclesOn(page)).toEqual([])
  if (save) portal.doors['POST /save'] = save
  await panel.getByRole('button', { name: 'Keep mine as a new draft' }).click()
  await expect(state(page)).toHaveText('Saved at 1 March, 10:42')
  expect(portal.saves.at(-1)).toMatchObject({ version: 9, fields: { title: 'My title' } })
})

test('taking theirs shows theirs', async ({ page, portal }) => {
  const theirs = { title: 'Their title', version: 9, by: null, at: '2026-03-01T09:30:00Z' }
  portal.doors['POST /save'] = () => ({ status: 409, body: { conflict: theirs } })
  await title(page).fill('My title')
  portal.record.title = 'Their title'
  portal.record.version = 9
  await page.getByRole('button', { name: 'Take theirs' }).click()
  await expect(title(page)).toHaveValue('Their title')
  await page.getByText('Also open').waitFor()
  await expect(found(page)).toBeHidden()
})

test('why it was not saved is said', async ({ page, portal }) => {
  const answers = [
    [{ status: 401, body: {} }, 'Not saved: you are signed out. Kept in this browser. Sign in again'],
    [{ status: 422, body: { errors: ['The title is too long.'] } }, 'Not saved: The title is too long.'],
    [
      { status: 404, body: {} },
      'Not saved: this is not there any more, or not yours to change. Kept in this browser.',
    ],
  ] as const
  for (const [answer, said] of answers) {
    portal.doors['POST /save'] = () => answer
    await title(page).fill(said)
    await expect(state(page)).toHaveText(said)
    expect(await kept(page)).toContain(said)
  }
})

test('one is held back only where nothing could be kept', async ({ page }) => {
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    void dialog.accept()
  })
  await title(page).fill('Kept here')
  await page.reload()
  expect(asked).toBe(0)
  await page.getByText('Also open').waitFor()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await title(page).fill('Kept nowhere')
  await page.reload()
  expect(asked).toBe(1)
})
