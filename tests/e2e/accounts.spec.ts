import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { TOTP } from 'otpauth'
import { pathMailedTo } from '../support/mailbox'

const password = 'blue canal 7 windows'
const other = 'brown harbour 9 doors'

/** An address that nobody has yet, also when the tests are run again. */
const somebody = (name: string) => `${name}-${randomUUID().slice(0, 8)}@example.org`

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody signs up by a mailed link, and gets to where they were going', async ({ page }) => {
    const email = somebody('jane')
    await page.goto('/en/sign-in?callbackUrl=%2Fen%2Fgroups')
    await page.getByRole('link', { name: 'Create an account' }).click()
    await page.getByLabel('Name').fill('Jane Døe')
    await page.getByLabel('E-mail address').fill('not an address')
    await page.getByLabel('Password').fill('password')
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await expect(page.getByLabel('Name')).toHaveValue('Jane Døe')
    await expect(page.getByLabel('Password')).toHaveValue('')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill('Password123')
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByRole('link', { name: /easy to guess/ })).toBeVisible()
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByRole('status')).toContainText('We have sent you a mail')

    const link = await pathMailedTo(email)
    await page.goto(link)
    await page.getByRole('button', { name: 'Confirm e-mail address' }).click()
    await expect(page.getByRole('status')).toContainText('is confirmed')
    await fillIn(page, email, password)
    await expect(page).toHaveURL(/\/en\/groups$/)
    await page.goto(link)
    await expect(page.getByText('This link no longer holds')).toBeVisible()
    await page.goto('/en/account')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto('/en/account')
    await expect(page).toHaveURL(/\/en\/sign-in\?callbackUrl=%2Fen%2Faccount$/)
  })
})

test('a forgotten password is set anew, and whoever was signed in is signed out at once', async ({
  browser,
  page,
}) => {
  const email = await signedUp(page, somebody('reset'))
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, email, password)
  await page.goto('/en/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send reset link' }).click()
  await expect(page.getByRole('status')).toContainText('We have sent you a mail')
  await page.goto(await pathMailedTo(email))
  await page.getByLabel('New password').fill(other)
  await page.getByRole('button', { name: 'Set password' }).click()
  await expect(page.getByRole('status')).toContainText('Your new password is set')
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/en\/sign-in/)
  await signIn(page, email, other)
})

test('signing out everywhere ends the other browser’s session at once', async ({ browser, page }) => {
  const email = await signedUp(page, somebody('everywhere'))
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, email, password)
  await signIn(page, email, password)
  await page.goto('/en/account/sessions')
  await expect(page.getByRole('row')).toHaveCount(3)
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL(/\/en\/sign-in/)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/en\/sign-in/)
})

test('a wrong password and an unknown address are answered alike, and after many with a time to wait', async ({
  browser,
  page,
}) => {
  const email = await signedUp(page, somebody('wrong'))
  const known = await answerTo(page, email, other)
  const nobody = somebody('nobody')
  const unknown = await answerTo(await browser.newPage(), nobody, other)
  expect(known.status).toBe(422)
  expect(unknown.status).toBe(422)
  expect(known.text).toContain('The e-mail address or the password is wrong')
  expect(known.text.replaceAll(email, '')).toBe(unknown.text.replaceAll(nobody, ''))
  for (let count = 0; count < 9; count += 1) await answerTo(page, email, other)
  const refused = await answerTo(page, email, password)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(600)
  await expect(page.getByRole('alert')).toContainText('Too many attempts')
})

test('with a second factor a code is asked for, or a recovery code', async ({ page }) => {
  const email = await signedUp(page, somebody('factor'))
  await signIn(page, email, password)
  await page.goto('/en/account/second-factor')
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Set up a second factor' }).click()
  const typed = await page.getByText(/Or type this key/).textContent()
  const totp = new TOTP({ secret: /: ([A-Z2-7 ]+)$/.exec(typed ?? '')?.[1]?.replaceAll(' ', '') ?? '' })
  await isAccessible(page)
  await page.getByLabel('The six digits').fill('000000')
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Turn on the second factor' }).click()
  await expect(page.getByRole('link', { name: 'The code is wrong' })).toBeVisible()
  await page.getByLabel('The six digits').fill(totp.generate({ timestamp: Date.now() - 30_000 }))
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Turn on the second factor' }).click()
  const codes = await page.getByRole('status').getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)

  await page.context().clearCookies()
  await page.goto('/en/sign-in')
  await fillIn(page, email, password)
  await isAccessible(page)
  await page.getByLabel('Code').fill(totp.generate())
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/en\/account$/)

  await page.context().clearCookies()
  await page.goto('/en/sign-in')
  await fillIn(page, email, password)
  await page.getByLabel('Code').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/en\/account$/)
})

test('an account shows itself, asks to belong to a group, and goes when its owner says so', async ({
  page,
}) => {
  const email = await signedUp(page, somebody('own'))
  await signIn(page, email, password)
  await page.goto('/en/account/profile')
  await page.getByLabel('Organisation').fill('City of Umeå')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('saved')
  await page.goto('/en/account/memberships')
  await page.getByLabel('Group, partner or city').selectOption({ label: 'City Coordinators Group' })
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('You have asked')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('(asked for)')
  const data = await page.request.get('/api/account/data')
  expect(data.headers()['content-disposition']).toContain('attachment')
  expect(await data.json()).toMatchObject({ email, organisation: 'City of Umeå' })
  await page.goto('/en/account/data')
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Erase my account' }).click()
  await expect(page).toHaveURL(/\/en$/)
  expect((await answerTo(page, email, password)).status).toBe(422)
})

test('nobody is sent out of the portal after signing in', async ({ page }) => {
  const email = await signedUp(page, somebody('inside'))
  await page.goto('/en/sign-in?callbackUrl=%2F%2Felsewhere.example')
  await fillIn(page, email, password)
  await expect(page).toHaveURL(/\/en\/account$/)
})

test('every page about an account is accessible', async ({ page }) => {
  const email = await signedUp(page, somebody('access'))
  for (const path of ['sign-in', 'sign-up', 'sign-up?sent=1', 'reset', 'reset?sent=1']) {
    await page.goto(`/en/${path}`)
    await isAccessible(page)
  }
  await page.goto('/en/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await isAccessible(page)
  await signIn(page, email, password)
  for (const path of [
    '',
    'profile',
    'address',
    'password',
    'second-factor',
    'sessions',
    'memberships',
    'data',
  ]) {
    await page.goto(`/en/account/${path}`.replace(/\/$/, ''))
    await isAccessible(page)
  }
})

/** Makes an account that is confirmed, and leaves nobody signed in. */
async function signedUp(page: Page, email: string): Promise<string> {
  await page.goto('/en/sign-up')
  await page.getByLabel('Name').fill('Jane')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await page.goto(await pathMailedTo(email))
  await page.getByRole('button', { name: 'Confirm e-mail address' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  return email
}

async function signIn(page: Page, email: string, secret: string): Promise<void> {
  await page.goto('/en/sign-in')
  await fillIn(page, email, secret)
  await expect(page).toHaveURL(/\/en\/account$/)
}

async function fillIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function answerTo(page: Page, email: string, secret: string) {
  await page.goto('/en/sign-in')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await fillIn(page, email, secret)
  const response = await answered
  await page.waitForLoadState()
  return {
    status: response.status(),
    headers: response.headers(),
    text: await page.getByRole('main').innerHTML(),
  }
}

async function isAccessible(page: Page): Promise<void> {
  expect(await obstaclesOn(page), page.url()).toEqual([])
}
