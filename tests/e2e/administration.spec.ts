import { expect, test, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { becomes } from '../support/signed-in'

test.beforeEach(({ context }) => becomes(context, 'admin'))

/** Whatever happened, the page it leads to is one that everybody can use. */
async function isAccessible(page: Page): Promise<void> {
  expect(await obstaclesOn(page), page.url()).toEqual([])
}

const entries = ['Settings', 'Accounts', 'Outbox', 'Jobs', 'Audit log'] as const

test('administrators find what they look after on the desk', async ({ page }) => {
  for (const entry of entries) {
    await page.goto('/en/editor')
    await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: entry }).click()
    await expect(page.getByRole('heading', { level: 1, name: entry })).toBeVisible()
    await isAccessible(page)
  }
})

test('editors find the accounts, and nothing else of it', async ({ page, context }) => {
  await becomes(context, 'editor')
  await page.goto('/en/editor')
  const desk = page.getByRole('navigation', { name: 'Desk' })
  await expect(desk.getByRole('link', { name: 'Accounts' })).toBeVisible()
  for (const entry of entries.filter((name) => name !== 'Accounts'))
    await expect(desk.getByRole('link', { name: entry })).toHaveCount(0)
})

test('somebody is invited, the mail stands in the outbox, and the invitation is withdrawn', async ({
  page,
}) => {
  const email = `grace-${Date.now()}@example.org`
  await page.goto('/en/editor/accounts')
  await page.getByRole('link', { name: 'Invitations' }).click()
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter your e-mail address')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Membership').selectOption({ label: 'Author of Umeå Energi' })
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByRole('status')).toHaveText('The invitation is on its way')
  await isAccessible(page)

  await page.goto(`/en/editor/outbox?q=${email}`)
  await expect(page.getByRole('cell', { name: email })).toBeVisible()
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByText('/en/invitation/')).toBeVisible()
  await isAccessible(page)

  await page.goto('/en/editor/accounts/invitations')
  await page.getByRole('button', { name: `Withdraw the invitation to ${email}` }).click()
  await expect(page.getByRole('status')).toHaveText('The invitation was withdrawn')
  await expect(page.getByText(email)).toHaveCount(0)

  await page.goto('/en/editor/audit?action=invitation.withdrawn&who=administrator')
  await expect(page.getByRole('table').getByText('Invitation: withdrawn').first()).toBeVisible()
})

test('a setting is changed, and a colour that nobody can read is refused with its ratio', async ({
  page,
}) => {
  await page.goto('/en/editor/settings')
  const accent = page.getByLabel('Accent on light ground')
  await accent.fill('#f0a184')
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('alert')).toContainText('contrast of 1.7')
  await expect(accent).toHaveValue('#f0a184')
  await isAccessible(page)
  await accent.fill('#a8431f')
  await page.getByLabel('Days that the audit log is kept').fill('1826')
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
  await expect(page.getByLabel('Days that the audit log is kept')).toHaveValue('1826')
})

test('an account is found by its address, with what it may do', async ({ page }) => {
  await page.goto('/en/editor/accounts?q=author-b@')
  await page.getByRole('rowheader').getByRole('link', { name: 'Sample author (Umeå)' }).click()
  await expect(page.getByRole('rowheader', { name: 'Author of Umeå Energi' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Account' })).toBeChecked()
  await isAccessible(page)
})

test('the work of the day is done', async ({ page }) => {
  await page.goto('/en/editor/jobs?state=done')
  await expect(page.getByRole('rowheader', { name: 'Count the portal’s records' }).first()).toBeVisible()
})
