import { expect, test, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { becomes, identities, samplePassword } from '../support/signed-in'

/** Nothing is asked there, and few places are left. */
const lunch = '/en/events/lunch-at-the-substation'
/** All places are taken, and people wait. */
const workshop = '/en/events/replication-workshop-gdansk'
/** For members of its group, with questions and break-outs. */
const meeting = '/en/events/coordinators-meeting'

const region = (page: Page) => page.getByRole('region', { name: 'Registration' })

/** As the page that is kept for everybody says it. */
async function placesLeft(page: Page): Promise<number> {
  const body = await (await fetch(new URL(lunch, page.url()))).text()
  return Number(/Places left: (?:<!-- -->)?(\d+)/.exec(body)?.[1])
}

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('a member signs in to register, comes back to the same meeting and ends with one press', async ({
    page,
  }) => {
    await page.goto(lunch)
    const before = await placesLeft(page)
    await expect(region(page)).toContainText(`Places left: ${before}`)
    await region(page).getByRole('link', { name: 'Sign in to register' }).click()
    await page.getByLabel('E-mail address').fill(identities.member)
    await page.getByLabel('Password').fill(samplePassword)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(new RegExp(`${lunch}/register$`))
    await page.getByRole('button', { name: 'Confirm registration' }).click()
    await expect(page.getByRole('heading', { name: 'You are registered' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Add to calendar' })).toBeVisible()
    expect(await placesLeft(page)).toBe(before - 1)
    await page.goto(lunch)
    await expect(region(page)).toContainText('You are registered')

    await page.goto('/en/account/registrations')
    await page.getByRole('link', { name: /Lunch at the substation/ }).click()
    await page.getByRole('button', { name: 'Cancel registration' }).click()
    await expect(page.getByRole('main')).toContainText('You give back your place at Lunch at the substation')
    await page.getByRole('button', { name: 'Cancel registration' }).click()
    await expect(page.getByRole('status')).toContainText('Your registration is cancelled')
    await expect(page.getByRole('button', { name: 'Confirm registration' })).toBeVisible()
    expect(await placesLeft(page)).toBe(before)
  })

  test('who answers questions checks them, goes back without losing any, and changes them later', async ({
    context,
    page,
  }) => {
    await becomes(context, 'member')
    await page.goto(meeting)
    await region(page).getByRole('link', { name: 'Register' }).click()
    await page.getByRole('radio', { name: /2 The contract/ }).check()
    await page.getByRole('checkbox', { name: 'Nothing with gluten' }).check()
    await page.getByLabel('Which sentence of the draft has to go?').fill('The city guarantees <b>')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await page.getByRole('checkbox', { name: 'You may keep this answer' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('2 The contract')
    await page.getByRole('button', { name: 'Change Organisation' }).click()
    await expect(page.getByRole('radio', { name: /2 The contract/ })).toBeChecked()
    await page.getByRole('textbox', { name: 'Organisation' }).fill('City of Somewhere')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('main')).toContainText('City of Somewhere')
    await page.getByRole('button', { name: 'Confirm registration' }).click()
    await expect(page.getByRole('heading', { name: 'You are registered' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'https://meet.pharos.test/coordinators' })).toBeVisible()

    await page.getByRole('link', { name: 'Change your answers' }).click()
    await expect(page.getByRole('textbox', { name: 'Organisation' })).toHaveValue('City of Somewhere')
    await page.getByRole('radio', { name: /1 Selection/ }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByRole('status')).toContainText('Your registration is changed')
    await cancel(page)
  })
})

async function cancel(page: Page) {
  await page.getByRole('button', { name: 'Cancel registration' }).click()
  await page.getByRole('button', { name: 'Cancel registration' }).click()
  await expect(page.getByRole('status')).toContainText('Your registration is cancelled')
}

test('where all places are taken one waits in line, and leaves it', async ({ context, page }) => {
  await becomes(context, 'guest')
  await page.goto(workshop)
  await expect(region(page)).toContainText('Waiting list open')
  expect(await obstaclesOn(page)).toEqual([])
  await region(page).getByRole('link', { name: 'Register' }).click()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Continue' }).click()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Confirm registration' }).click()
  await expect(page.getByRole('heading', { name: 'You are on the waiting list' })).toBeVisible()
  await expect(page.getByText('Position 4')).toBeVisible()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Cancel registration' }).click()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Cancel registration' }).click()
  await expect(page.getByRole('status')).toContainText('Your registration is cancelled')
})

test('who is no member is told why, and where to ask to join', async ({ context, page }) => {
  await becomes(context, 'guest')
  await page.goto(`${meeting}/register`)
  await expect(page.getByText('Members only')).toBeVisible()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Ask to join' }).click()
  await expect(page).toHaveURL(/\/en\/groups\/city-coordinators-group/)
})

test('the lead of a group sees who comes to its meeting, and to no other', async ({ context, page }) => {
  await becomes(context, 'lead')
  await page.goto('/en/editor/events')
  await page.getByRole('link', { name: /Meeting of the city coordinators/ }).click()
  await page.getByRole('link', { name: 'Registrations', exact: true }).click()
  await expect(page.getByRole('status')).toContainText(/1[45] registrations/)
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('searchbox', { name: 'Name, organisation, address or reference' }).fill('gaelle')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByRole('rowheader', { name: /Gaëlle Lefèvre/ })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('One registration')
  const own = new URL(page.url()).pathname
  const table = await page.request.get(`/api/desk/events/${own.split('/')[4]}/registrations?language=en`)
  expect(await table.text()).not.toContain('gluten')
  expect(table.headers()['content-disposition']).toContain('registrations.csv')
  await becomes(context, 'member')
  expect((await page.request.get(own)).status()).toBe(404)
})
