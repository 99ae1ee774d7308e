import { test as base, expect, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { startDeskPage, wordsOf, type DeskPage } from '../support/desk-page'

const page$ = () => ({
  body: `<form method="post" action="/" enctype="multipart/form-data">
    <upload-files data-words="${wordsOf('upload')}" data-to="/uploads" data-name="uploadIds" data-most="5000000">
    <div class="field"><label for="files">Slides</label><input type="file" id="files" name="files" multiple required></div>
    </upload-files><button class="btn">Add</button></form>`,
})

const test = base.extend<{ desk: DeskPage }>({
  desk: async ({}, give) => {
    const desk = await startDeskPage(page$, {
      'PUT /uploads': (body, query) => ({
        body: { id: `id of ${query.get('name')}`, name: query.get('name'), bytes: body.length },
      }),
    })
    await give(desk)
    await desk.close()
  },
  page: async ({ page, desk }, give) => {
    await page.goto(desk.url)
    await page.waitForFunction(() => customElements.get('upload-files') !== undefined)
    await give(page)
  },
})

const file = (name: string, bytes = 2000) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.alloc(bytes, 'a'),
})
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Slides').setInputFiles(files)
const ids = (page: Page) =>
  page
    .locator('input[name="uploadIds"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
const row = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Files' }).getByRole('listitem').filter({ hasText: name })

test('files are sent as they are, one after the other, and their ids go with the form', async ({
  page,
  desk,
}) => {
  await choose(page, file('heat.pdf'), file('Łódź & Umeå.pdf', 3_000_000))
  await expect(page.getByRole('status')).toHaveText(/^Łódź & Umeå\.pdf is uploaded, 3\s?MB$/)
  expect(await ids(page)).toEqual(['id of heat.pdf', 'id of Łódź & Umeå.pdf'])
  expect(desk.asked).toEqual([
    'PUT /uploads?name=heat.pdf&bytes=2000',
    expect.stringMatching(/^PUT \/uploads\?name=%C5%81/),
  ])
  expect(await page.getByLabel('Slides').evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0)
  expect(await obstaclesOn(page)).toEqual([])
})

test('a file that was not taken says why, can be tried again or left away', async ({ page, desk }) => {
  const taken = desk.doors['PUT /uploads']
  desk.doors['PUT /uploads'] = () => ({ status: 415, body: {} })
  await choose(page, file('heat.exe'))
  await expect(row(page, 'heat.exe')).toContainText('Files of this kind are not taken')
  expect(await obstaclesOn(page)).toEqual([])
  if (taken) desk.doors['PUT /uploads'] = taken
  await page.getByRole('button', { name: 'Try heat.exe again' }).click()
  await expect(page.getByRole('status')).toHaveText(/^heat\.exe is uploaded/)
  await page.getByRole('button', { name: 'Remove heat.exe' }).click()
  await expect(page.getByLabel('Slides')).toBeFocused()
  expect(await ids(page)).toEqual([])
})

test('a file that is too large is not even sent', async ({ page, desk }) => {
  await choose(page, file('film.pdf', 5_000_001))
  await expect(page.getByRole('status')).toHaveText('film.pdf: The file is too large')
  expect(desk.asked).toEqual([])
})

test('a lost connection is said, and the file can be sent when it is back', async ({ page, context }) => {
  await context.setOffline(true)
  await choose(page, file('heat.pdf'))
  await expect(row(page, 'heat.pdf')).toContainText('No connection')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try heat.pdf again' }).click()
  await expect(page.getByRole('status')).toHaveText(/^heat\.pdf is uploaded/)
})

test('a file on its way can be called back, and the next one goes', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(/name=slow\.pdf/, async (route) => {
    await held
    await route.abort().catch(() => undefined)
  })
  await choose(page, file('slow.pdf'), file('next.pdf'))
  await page.getByRole('button', { name: 'Cancel slow.pdf' }).click()
  await expect(row(page, 'slow.pdf')).toBeHidden()
  await expect(page.getByLabel('Slides')).toBeFocused()
  await expect(page.getByRole('status')).toHaveText(/^next\.pdf is uploaded/)
  expect(await ids(page)).toEqual(['id of next.pdf'])
  release()
})

test('a form that is sent too early waits for its files', async ({ page, desk }) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  desk.doors['POST /'] = (body) => ({ body: `<title>Sent</title><p>${/id of [\w.]+/.exec(body)?.[0]}</p>` })
  await page.route(/name=slow\.pdf/, async (route) => {
    await held
    await route.continue()
  })
  await choose(page, file('slow.pdf'))
  await page.getByRole('button', { name: 'Add' }).dblclick()
  expect(desk.asked).toEqual([])
  release()
  await expect(page.getByText('id of slow.pdf')).toBeVisible()
  expect(desk.asked.filter((asked) => asked === 'POST /')).toHaveLength(1)
})

test('where one file is asked for, another takes its place; without any the form is not sent', async ({
  page,
}) => {
  await page.getByLabel('Slides').evaluate((input: HTMLInputElement) => (input.multiple = false))
  await choose(page, file('first.pdf'))
  await expect(page.getByRole('status')).toHaveText(/^first\.pdf is uploaded/)
  await choose(page, file('second.pdf'))
  await expect(page.getByRole('status')).toHaveText(/^second\.pdf is uploaded/)
  expect(await ids(page)).toEqual(['id of second.pdf'])
  await page.getByRole('button', { name: 'Remove second.pdf' }).click()
  await expect(page.getByLabel('Slides')).toHaveAttribute('required')
})

test.describe('without script', () => {
  base('the form sends the files itself', async ({ browser }) => {
    const desk = await startDeskPage(page$, {
      'POST /': (body) => ({ body: `<title>Sent</title><p>${/filename="([^"]+)"/.exec(body)?.[1]}</p>` }),
    })
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(desk.url)
    await choose(page, file('heat.pdf'))
    await page.getByRole('button', { name: 'Add' }).click()
    await expect(page.getByText('heat.pdf')).toBeVisible()
    await context.close()
    await desk.close()
  })
})
