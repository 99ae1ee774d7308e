import { expect, test } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { pathMailedTo } from '../support/mailbox'
import { becomes, cookieOf, identities, samplePassword } from '../support/signed-in'
import { portalUrl } from '../support/browser'

const group = '/en/groups/city-coordinators-group'
const draft = '/en/library/draft-city-contract'

test('a visitor asks to join, signs in on the way, and is declined from the mail', async ({
  page,
  browser,
}) => {
  await page.goto(group)
  await page.getByRole('button', { name: 'Ask to join' }).click()
  await page.getByLabel('E-mail address').fill(identities.guest)
  await page.getByLabel('Password').fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(new RegExp(`${group}/join`))
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByLabel('A note to whoever decides').fill('I run the boilers.')
  await page.getByRole('button', { name: 'Ask to join' }).click()
  await expect(page.getByRole('status')).toHaveText('You have asked to join')
  await page.goto(group)
  await expect(page.getByRole('main')).toContainText('You have asked to join.')

  const mail = await browser.newContext()
  const lead = await mail.newPage()
  await lead.goto((await pathMailedTo(identities.lead)).replace('granted', 'refused'))
  await expect(lead.getByRole('main')).toContainText('I run the boilers.')
  expect(await obstaclesOn(lead)).toEqual([])
  await lead.getByLabel('Why not').fill('The group is for cities.')
  await lead.getByRole('button', { name: 'Decline' }).click()
  await expect(lead.getByRole('status')).toContainText('Declined')
  await mail.close()
  await page.goto(group)

  await page.getByRole('button', { name: 'Ask to join' }).click()
  await expect(page.getByRole('main')).toContainText('The group is for cities.')
})

test('a member finds the draft among the papers of the group, nobody else does', async ({
  context,
  page,
}) => {
  const status = async (headers: Record<string, string>) =>
    (await fetch(portalUrl() + draft, { headers })).status
  expect(await status({})).toBe(404)
  expect(await status({ Cookie: await cookieOf('guest') })).toBe(404)
  expect(await status({ Cookie: await cookieOf('member') })).toBe(200)
  await becomes(context, 'member')
  await page.goto(group)
  const papers = page.getByRole('region', { name: 'For members' })
  await expect(papers.getByText('Draft', { exact: true }).first()).toBeVisible()
  await papers.getByRole('link', { name: 'What a city contract should not promise' }).click()
  await expect(page).toHaveURL(new RegExp(draft))
  await page.goto(group)
  await page.getByRole('link', { name: 'Leave the group' }).click()
  await expect(page.getByRole('button', { name: 'Leave the group' })).toBeVisible()
})

test('a lead invites somebody who has no account', async ({ context, page }) => {
  await becomes(context, 'lead')
  await page.goto('/en/editor/groups')
  await page.getByRole('link', { name: 'City Coordinators Group' }).click()
  await page.getByRole('link', { name: 'Members', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Members' })).toContainText('Sample member')
  await page.getByLabel('E-mail address').fill('newcomer@example.org')
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByRole('status')).toHaveText('The invitation is on its way')
  expect(await obstaclesOn(page)).toEqual([])
  expect(await pathMailedTo('newcomer@example.org')).toMatch(/^\/en\/invitation\//)
})
