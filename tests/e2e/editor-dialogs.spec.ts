import { expect } from '@playwright/test'
import { area, atTheEnd, dialog, id, press, sent, test, text } from '../support/editor'

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
  // What was said in a dialog is taken over in the moment after it closed.
  await expect(area(page)).toContainText('The film')
  await page.keyboard.press('Enter')
  await expect(embed.getByLabel('Title')).toHaveValue('The film')
  await embed.getByRole('button', { name: 'Cancel' }).click()
  await expect(embed).toBeHidden()
  expect((await sent(page)).content.map(({ type }) => type)).toEqual(['paragraph', 'embed'])
})

test('a document and a person are found among the records', async ({ page, desk, violations: _ }) => {
  await area(page).click()
  await press(page, 'Quotation')
  await press(page, 'Who said it')
  await page.getByRole('combobox', { name: 'Name' }).fill('umea')
  await page.getByRole('option').first().click()
  expect(desk.asked.at(-1)).toContain('kinds=person&')
  await dialog(page, 'Who said it').getByRole('button', { name: 'Save' }).click()
  await expect
    .poll(async () => (await sent(page)).content[0]?.attrs)
    .toEqual({ personId: id, speaker: 'Umeå', cite: null })
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowDown')
  await press(page, 'Document')
  await dialog(page, 'Document').getByRole('button', { name: 'Insert' }).click()
  await expect(dialog(page, 'Document')).toContainText('Choose a document from the list.')
  await page.getByRole('combobox').fill('umea')
  await page.getByRole('option').first().click()
  await dialog(page, 'Document').getByRole('button', { name: 'Insert' }).click()
  await expect
    .poll(async () => (await sent(page)).content.find(({ type }) => type === 'document'))
    .toEqual({ type: 'document', attrs: { documentId: id } })
})

test('a passage says its language, and can be given back to that of the text', async ({
  page,
  violations: _,
}) => {
  await area(page).click()
  await page.keyboard.press('Control+A')
  await press(page, 'Language')
  const language = dialog(page, 'Language of a passage')
  await language.getByLabel('Language').selectOption('Swedish')
  await language.getByRole('button', { name: 'Save' }).click()
  const marks = [{ type: 'language', attrs: { lang: 'sv' } }]
  const content = [{ type: 'text', text: 'Heat from the quay.', marks }]
  await expect.poll(async () => (await sent(page)).content[0]).toEqual({ type: 'paragraph', content })
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Language' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await press(page, 'Language')
  await language.getByLabel('Language').selectOption('The language of the text')
  await language.getByRole('button', { name: 'Save' }).click()
  await expect.poll(async () => (await sent(page)).content[0]).toEqual(text('Heat from the quay.'))
})
