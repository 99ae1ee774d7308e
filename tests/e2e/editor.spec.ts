import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { escaped, startDeskPage, wordsOf, type DeskPage } from '../support/desk-page'

const id = '0193d3b5-7c00-7000-8000-000000000001'
const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const results = [
  { kind: 'city', id, title: 'Umeå', note: 'City, SE' },
  { kind: 'article', id, title: 'Umeå looks back', note: 'Article, 2024' },
]

const stored = {
  value: JSON.stringify({ type: 'doc', schemaVersion: 1, content: [text('Heat from the quay.')] }),
}
const page$ = () => ({
  body: `<form method="post" action="/"><div class="field">
    <p class="label" id="field-body-label">Body</p>
    <text-editor id="field-body" data-words="${wordsOf('words')}" data-search="/api/desk/search"
      data-images="/api/desk/images" data-language="en" data-labelled="field-body-label" data-described="">
      <input type="hidden" name="body" value="${escaped(stored.value)}">
      <div class="text-editor-read"><p>Heat from the quay.</p></div>
    </text-editor></div><button class="btn">Save draft</button></form>`,
})

const test = base.extend<{ violations: string[] }, { desk: DeskPage }>({
  desk: [
    async ({}, give) => {
      const desk = await startDeskPage(page$, {
        'GET /api/desk/search': () => ({ body: { results } }),
        'PUT /api/desk/images': () => ({ body: { id, title: 'pump.png' } }),
      })
      await give(desk)
      await desk.close()
    },
    { scope: 'worker' },
  ],
  violations: async ({ page, desk }, give) => {
    const found: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) found.push(message.text())
    })
    page.on('pageerror', (error) => found.push(String(error)))
    await page.goto(desk.url)
    await area(page).waitFor()
    await give(found)
    expect(found).toEqual([])
  },
})

const area = (page: Page) => page.getByRole('textbox', { name: 'Body' })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
const press = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()

/** What the form would send. */
async function sent(
  page: Page,
): Promise<{ content: { type: string; attrs?: object; content?: object[] }[] }> {
  return JSON.parse(await page.locator('input[name="body"]').inputValue()) as Awaited<ReturnType<typeof sent>>
}

async function atTheEnd(page: Page) {
  await area(page).click()
  await page.keyboard.press('Control+End')
}

/** Pastes as a browser does after something was copied elsewhere. */
async function paste(page: Page, html: string) {
  await area(page).evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  base('the text is read and sent back unchanged', async ({ browser }) => {
    const desk = await startDeskPage(page$, {})
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(desk.url)
    await expect(page.getByText('Heat from the quay.')).toBeVisible()
    expect(await page.locator('input[name="body"]').inputValue()).toBe(stored.value)
    await context.close()
    await desk.close()
  })
})

test('a text that nobody touches is sent back as it was', async ({ page, violations: _ }) => {
  await area(page).click()
  await page.getByText('Words: 4').waitFor()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
  expect(await page.locator('input[name="body"]').inputValue()).toBe(stored.value)
})

test('the buttons are reached and used by the keyboard', async ({ page, violations: _ }) => {
  await area(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Alt+F10')
  const bold = page.getByRole('button', { name: 'Bold' })
  await expect(bold).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Italic' })).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(bold).toHaveAttribute('aria-pressed', 'true')
  await expect(area(page)).toBeFocused()
  await page.keyboard.press('Control+Alt+3')
  await expect
    .poll(async () => (await sent(page)).content[0])
    .toMatchObject({ type: 'heading', attrs: { level: 3 } })
  await page.keyboard.press('Control+Z')
  await expect
    .poll(async () => (await sent(page)).content[0])
    .toMatchObject({
      type: 'paragraph',
      content: [{ text: 'Heat from the quay.', marks: [{ type: 'bold' }] }],
    })
})

test('one stop for Tab holds all buttons, and Tab leaves the text', async ({ page, violations: _ }) => {
  await page.getByRole('button', { name: 'Bold' }).focus()
  await page.keyboard.press('Tab')
  await expect(area(page)).toBeFocused()
  await press(page, 'List')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Save draft' })).toBeFocused()
})

test('in a table Tab goes from cell to cell, and leaves it after Escape', async ({ page, violations: _ }) => {
  await atTheEnd(page)
  await press(page, 'Table')
  await dialog(page, 'Table').getByLabel('Rows').fill('2')
  await dialog(page, 'Table').getByLabel('Columns').fill('2')
  await dialog(page, 'Table').getByRole('button', { name: 'Insert' }).click()
  await page.keyboard.type('City')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Homes')
  await expect(page.getByRole('columnheader', { name: 'Homes' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Save draft' })).toBeFocused()
  await expect
    .poll(async () => (await sent(page)).content.map(({ type }) => type))
    .toEqual(['paragraph', 'table'])
})

test('a link is searched for by the keyboard', async ({ page, desk, violations: _ }) => {
  await area(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+K')
  const target = page.getByRole('combobox', { name: 'Page, document or address' })
  await expect(target).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page, 'Link')).toContainText('Choose a page from the list or give an address.')
  await target.fill('umea')
  await expect(page.getByRole('option')).toHaveCount(2)
  await expect(dialog(page, 'Link').getByRole('status')).toHaveText('Found: 2. Choose with the arrow keys.')
  expect(desk.asked.at(-1)).toMatch(/kinds=article%2C.*document&q=umea&language=en/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: /^Umeå City/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(target).toHaveValue('Umeå')
  await page.keyboard.press('Enter')
  await expect(dialog(page, 'Link')).toBeHidden()
  await expect(area(page)).toBeFocused()
  const record = { noun: 'city', id }
  await expect
    .poll(async () => (await sent(page)).content[0]?.content)
    .toEqual([
      {
        type: 'text',
        text: 'Heat from the quay.',
        marks: [{ type: 'link', attrs: { href: null, documentId: null, record } }],
      },
    ])
  await press(page, 'Link')
  await expect(target).toHaveValue('Umeå')
  await dialog(page, 'Link').getByRole('button', { name: 'Remove' }).click()
  await expect.poll(async () => (await sent(page)).content[0]).toEqual(text('Heat from the quay.'))
})

test('an address is taken without a search, a dangerous one is not', async ({ page, violations: _ }) => {
  await atTheEnd(page)
  await press(page, 'Link')
  const target = page.getByRole('combobox')
  await target.fill('javascript:alert(1)')
  await dialog(page, 'Link').getByLabel('Words of the link').fill('the report')
  await dialog(page, 'Link').getByRole('button', { name: 'Save' }).click()
  await expect(target).toHaveAttribute('aria-invalid', 'true')
  await target.fill('www.umea.example/heat')
  await dialog(page, 'Link').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: 'the report' })).toHaveAttribute(
    'href',
    'https://www.umea.example/heat',
  )
})

test('a search without an answer, and one that finds nothing, are said', async ({
  page,
  desk,
  violations: _,
}) => {
  const found = desk.doors['GET /api/desk/search']
  await atTheEnd(page)
  await press(page, 'Document')
  desk.doors['GET /api/desk/search'] = () => ({ body: { results: [] } })
  await page.getByRole('combobox').fill('nothing')
  await expect(dialog(page, 'Document').getByRole('status')).toHaveText('Nothing found for “nothing”.')
  desk.doors['GET /api/desk/search'] = () => ({ status: 500, body: {} })
  await page.getByRole('combobox').fill('broken')
  await expect(dialog(page, 'Document').getByRole('status')).toHaveText(
    'The search did not answer. Try again.',
  )
  if (found) desk.doors['GET /api/desk/search'] = found
})

test('an image is not put in before somebody says what it shows', async ({ page, desk, violations: _ }) => {
  await atTheEnd(page)
  await press(page, 'Image')
  const image = dialog(page, 'Image')
  const buffer = Buffer.from('not really')
  await image
    .getByLabel('Or a new picture from this computer')
    .setInputFiles({ name: 'pump.png', mimeType: 'image/png', buffer })
  await image.getByRole('button', { name: 'Insert' }).click()
  await expect(image).toContainText('Say what the picture shows, or that it only decorates.')
  await expect(image).toContainText('Say who made the new picture or owns it.')
  await expect(image.getByLabel('Text for those who cannot see it')).toBeFocused()
  await page.keyboard.type('A pump in the harbour')
  await image.getByLabel('Credit').fill('Jane Doe')
  const taken = desk.doors['PUT /api/desk/images']
  desk.doors['PUT /api/desk/images'] = () => ({ status: 415, body: { error: 'It is no picture.' } })
  await image.getByRole('button', { name: 'Insert' }).click()
  await expect(image).toContainText('The picture was not taken: It is no picture.')
  if (taken) desk.doors['PUT /api/desk/images'] = taken
  await image.getByRole('button', { name: 'Insert' }).click()
  await expect(image).toBeHidden()
  expect(desk.asked.at(-1)).toContain(
    '?name=pump.png&bytes=10&alt=A+pump+in+the+harbour&credit=Jane+Doe&language=en',
  )
  const attrs = {
    imageId: id,
    alt: 'A pump in the harbour',
    credit: 'Jane Doe',
    caption: null,
    missing: null,
  }
  await expect.poll(async () => (await sent(page)).content.at(-1)).toEqual({ type: 'image', attrs })
})

test('who said something is a person of the portal or a name', async ({ page, violations: _ }) => {
  await area(page).click()
  await press(page, 'Quotation')
  await press(page, 'Who said it')
  await page.getByLabel('Name').fill('Anna Lind')
  await dialog(page, 'Who said it').getByRole('button', { name: 'Save' }).click()
  await expect(area(page).getByText('Anna Lind')).toBeVisible()
  await expect
    .poll(async () => (await sent(page)).content[0])
    .toEqual({
      type: 'blockquote',
      attrs: { personId: null, speaker: 'Anna Lind', cite: null },
      content: [text('Heat from the quay.')],
    })
})

test('a list of resources is never empty', async ({ page, violations: _ }) => {
  await atTheEnd(page)
  await press(page, 'Resources')
  const resources = dialog(page, 'List of resources')
  await resources.getByLabel('Heading of the list').fill('See below')
  await resources.getByRole('button', { name: 'Insert' }).click()
  await expect(resources).toContainText('Add at least one document or address.')
  await resources.getByLabel('Document or address').fill('https://guide.example/')
  await resources.getByLabel('Words of the link').fill('The guide')
  await resources.getByRole('button', { name: 'Add to the list' }).click()
  await expect(resources.getByRole('button', { name: 'Remove The guide' })).toBeVisible()
  await resources.getByRole('button', { name: 'Insert' }).click()
  await expect
    .poll(async () => (await sent(page)).content.at(-1))
    .toEqual({
      type: 'resourceBlock',
      attrs: { title: 'See below', items: [{ href: 'https://guide.example/', text: 'The guide' }] },
    })
})

test('what is pasted comes in clean, and what was left out is said', async ({ page, violations: _ }) => {
  await area(page).click()
  await page.keyboard.press('Control+A')
  await paste(
    page,
    `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h1><span style="color:red">Heat</span></h1>
    <p><span style="font-weight:700">Six</span> landlords</p><p><img src="https://elsewhere.example/a.png"></p></b>`,
  )
  await expect(page.getByText('Pictures were left out.')).toBeVisible()
  await expect
    .poll(async () => (await sent(page)).content)
    .toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Heat' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', marks: [{ type: 'bold' }], text: 'Six' },
          { type: 'text', text: ' landlords' },
        ],
      },
    ])
})

test('a file that is dropped does not take the page away', async ({ page, violations: _ }) => {
  await area(page).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['a'], 'pump.png', { type: 'image/png' }))
    const { x, y } = element.getBoundingClientRect()
    const at = { clientX: x + 40, clientY: y + 40, bubbles: true, cancelable: true }
    const event = new DragEvent('drop', { dataTransfer, ...at })
    if (element.dispatchEvent(event)) throw new Error('The browser would open the file')
  })
  await expect(page.getByText('Pictures were left out.')).toBeVisible()
})

test('a block is changed where it stands, by a double click or by Enter', async ({ page, violations: _ }) => {
  await atTheEnd(page)
  await press(page, 'Embed')
  const embed = dialog(page, 'Embed')
  await embed.getByLabel('Address').fill('http://video.example/1')
  await embed.getByLabel('Title').fill('A film')
  await embed.getByRole('button', { name: 'Insert' }).click()
  await expect(embed).toContainText('Give an address that begins with https://.')
  await embed.getByLabel('Address').fill('https://video.example/1')
  await embed.getByRole('button', { name: 'Insert' }).click()
  const attrs = { url: 'https://video.example/1', title: 'A film', provider: 'video.example' }
  await expect.poll(async () => (await sent(page)).content.at(-1)).toEqual({ type: 'embed', attrs })
  await area(page).getByText('A film').dblclick()
  await expect(embed.getByLabel('Title')).toHaveValue('A film')
  await embed.getByLabel('Title').fill('The film')
  await embed.getByRole('button', { name: 'Save' }).click()
  await expect(embed).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(embed.getByLabel('Title')).toHaveValue('The film')
  await embed.getByRole('button', { name: 'Cancel' }).click()
  await expect(embed).toBeHidden()
  expect((await sent(page)).content.map(({ type }) => type)).toEqual(['paragraph', 'embed'])
})

test('the help lists the keys, and gives the focus back', async ({ page, violations: _ }) => {
  await area(page).click()
  await page.keyboard.press('Alt+0')
  const help = dialog(page, 'Keys in this text')
  await expect(help.getByText('Alt+F10')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(area(page)).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody’s way, ${colorScheme}`, async ({ page, violations: _ }) => {
    await page.emulateMedia({ colorScheme })
    const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await check()
    for (const [button, name] of [
      ['Link', 'Link'],
      ['Image', 'Image'],
      ['Resources', 'List of resources'],
      ['Help', 'Keys in this text'],
    ] as const) {
      await press(page, button)
      await expect(dialog(page, name)).toBeVisible()
      await check()
      await page.keyboard.press('Escape')
    }
  })
}

test('on a phone nothing is cut off', async ({ page, violations: _ }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBeLessThanOrEqual(320)
  const sizes = await page
    .getByRole('toolbar')
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => Math.round(Math.min(button.clientWidth, button.clientHeight))),
    )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
})
