import { expect, test } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { pathMailedTo } from '../support/mailbox'
import { becomes } from '../support/signed-in'

const email = 'asker@example.org'

test('somebody writes to the helpdesk, is answered by mail and adds to it', async ({ page, browser }) => {
  await page.goto('/en')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Contact' }).click()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByLabel('Name').fill('Ann')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Subject').fill('Where are the slides?')
  await page.getByRole('button', { name: 'Send message' }).click()
  await expect(page.getByRole('alert')).toContainText('Write your message')
  await page.getByLabel('Message').fill('I looked everywhere.')
  await page.getByRole('button', { name: 'Send message' }).click()
  await expect(page.getByRole('status')).toContainText(/Its number is [2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}/)
  const number = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}/.exec(await page.getByRole('status').innerText())?.[0] ?? ''
  const own = await pathMailedTo(email)

  const staff = await browser.newContext()
  await becomes(staff, 'editor')
  const desk = await staff.newPage()
  await desk.goto(`/en/editor/requests?q=${number}`)
  await desk.getByRole('link', { name: 'Where are the slides?' }).click()
  await desk.getByRole('textbox', { name: 'Answer' }).fill('In the library.')
  await desk.getByRole('button', { name: 'Send and close' }).click()
  await expect(desk.getByRole('status')).toHaveText('The answer is on its way')
  expect(await obstaclesOn(desk)).toEqual([])
  await staff.close()

  await page.goto(own)
  await expect(page.getByRole('main')).toContainText('In the library.')
  await expect(page.getByRole('main')).toContainText('Closed')
  await page.getByLabel('Message').fill('Thank you!')
  await page.getByRole('button', { name: 'Add to the message' }).click()
  await expect(page.getByRole('status')).toContainText('It was added')
  await expect(page.getByRole('main')).toContainText('Waits for an answer')
  expect(await obstaclesOn(page)).toEqual([])
})
