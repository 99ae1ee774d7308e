import { expect, test, type Page } from '@playwright/test'

const deck = '/en/library/slides-heat-exchange-umea'

const windowOf = (page: Page) => page.getByRole('region', { name: /^Slides/ })
const slide = (page: Page, number: number) => windowOf(page).locator(`#page-${number}`)

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every slide can be gone to, seen and read', async ({ page, request }) => {
    await page.goto(deck)
    const numbers = page.getByRole('navigation', { name: 'Go to page' }).getByRole('link')
    const count = await numbers.count()
    expect(count).toBeGreaterThan(8)
    for (let number = 1; number <= count; number += 1) {
      await numbers.nth(number - 1).click()
      const picture = slide(page, number).getByRole('img')
      await expect(picture).toBeInViewport()
      await expect(picture).toHaveAccessibleName(new RegExp(`^Page ${number}: `))
      const answer = await request.get((await picture.getAttribute('src')) ?? '')
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/webp'])
      await slide(page, number).getByText(`Text of page ${number}`).click()
      await expect(slide(page, number).locator('.page-text')).toBeVisible()
    }
    await expect(slide(page, 5)).toContainText('It did not make the contract shorter')
  })

  test('a report is read page by page too', async ({ page }) => {
    await page.goto('/en/library/report-lessons-on-heat')
    await expect(
      page
        .getByRole('region', { name: /^Pages/ })
        .getByRole('img')
        .first(),
    ).toBeInViewport()
    await page.getByRole('navigation', { name: 'Go to page' }).getByRole('link', { name: '2' }).click()
    await expect(page).toHaveURL(/#page-2$/)
  })
})

test('slides are walked through with the keyboard, and say where one is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(deck)
  const count = await page.getByRole('navigation', { name: 'Go to page' }).getByRole('link').count()
  const position = page.locator('slide-viewer').getByRole('status')
  await expect(position).toHaveText(`1 of ${count}`)
  await windowOf(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(position).toHaveText(`2 of ${count}`)
  await expect(slide(page, 2).getByRole('img')).toBeInViewport({ ratio: 0.5 })
  await page.keyboard.press('End')
  await expect(position).toHaveText(`${count} of ${count}`)
  await expect(slide(page, count).getByRole('img')).toBeInViewport({ ratio: 0.5 })
  await page.keyboard.press('ArrowLeft')
  await expect(position).toHaveText(`${count - 1} of ${count}`)
  await page.keyboard.press('Home')
  await expect(position).toHaveText(`1 of ${count}`)
})

test('slides have buttons that know where the ends are', async ({ page }) => {
  await page.goto(deck)
  const [back, on] = [
    page.getByRole('button', { name: 'Previous' }),
    page.getByRole('button', { name: 'Next' }),
  ]
  await expect(back).toHaveAttribute('aria-disabled', 'true')
  await on.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('slide-viewer').getByRole('status')).toHaveText(/^2 of/)
  await expect(back).toHaveAttribute('aria-disabled', 'false')
})

test('keys in the text of a slide are the text’s, and the focus does not stay on a slide out of view', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(deck)
  const position = page.locator('slide-viewer').getByRole('status')
  await expect(position).toHaveText(/^1 of/)
  const words = (number: number) => slide(page, number).locator('summary')
  await words(1).focus()
  await page.keyboard.press('End')
  await expect(words(1)).toBeFocused()
  await expect(position).toHaveText(/^1 of/)
  await page.keyboard.press('Tab')
  await expect(words(2)).toBeFocused()
  await expect(position).toHaveText(/^2 of/)
  await windowOf(page).hover()
  await page.mouse.wheel(4000, 0)
  await expect(position).not.toHaveText(/^2 of/)
  await expect(windowOf(page)).toBeFocused()
})
