import { test as base, expect, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { startDeskPage } from '../support/desk-page'
import { area, atTheEnd, dialog, editorPage, press, sent, stored, test } from '../support/editor'

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
    const desk = await startDeskPage(editorPage, {})
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(desk.url)
    await expect(page.getByText('Heat from the quay.')).toBeVisible()
    expect(await page.locator('input[name="body"]').inputValue()).toBe(stored)
    await context.close()
    await desk.close()
  })
})

test('a text that nobody touches is sent back as it was', async ({ page, violations: _ }) => {
  await area(page).click()
  await page.getByText('Words: 4').waitFor()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
  expect(await page.locator('input[name="body"]').inputValue()).toBe(stored)
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
    const check = async () => expect(await obstaclesOn(page)).toEqual([])
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
