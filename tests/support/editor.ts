import { test as base, expect, type Page } from '@playwright/test'
import { escaped, startDeskPage, wordsOf, type DeskPage } from './desk-page'

export const id = '0193d3b5-7c00-7000-8000-000000000001'
export const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const results = [
  { kind: 'city', id, title: 'Umeå', note: 'City, SE' },
  { kind: 'article', id, title: 'Umeå looks back', note: 'Article, 2024' },
]

export const stored = JSON.stringify({
  type: 'doc',
  schemaVersion: 1,
  content: [text('Heat from the quay.')],
})

/** The text on a page of its own. */
export const editorPage = () => ({
  body: `<form method="post" action="/"><div class="field">
    <p class="label" id="field-body-label">Body</p>
    <text-editor id="field-body" data-words="${wordsOf('words')}" data-search="/api/desk/search"
      data-images="/api/desk/images" data-language="en" data-labelled="field-body-label" data-described="">
      <input type="hidden" name="body" value="${escaped(stored)}">
      <div class="text-editor-read"><p>Heat from the quay.</p></div>
    </text-editor></div><button class="btn">Save draft</button></form>`,
})

/** Every complaint of the page's policy, and every error of a script, fails the test. */
export const test = base.extend<{ violations: string[] }, { desk: DeskPage }>({
  desk: [
    async ({}, give) => {
      const desk = await startDeskPage(editorPage, {
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

export const area = (page: Page) => page.getByRole('textbox', { name: 'Body' })
export const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
export const press = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()

/** What the form would send. */
export async function sent(
  page: Page,
): Promise<{ content: { type: string; attrs?: object; content?: object[] }[] }> {
  return JSON.parse(await page.locator('input[name="body"]').inputValue()) as Awaited<ReturnType<typeof sent>>
}

export async function atTheEnd(page: Page) {
  await area(page).click()
  await page.keyboard.press('Control+End')
}
