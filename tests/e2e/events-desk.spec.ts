import { expect, test, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { becomes } from '../support/signed-in'

const title = 'Towards the Mission on Climate Neutral Cities'
const breakOuts = ['Selection process', 'Climate City Contracts', 'Monitoring']

/** A working-group meeting as a network announces it: parallel break-outs with questions, and a drink afterwards. */
test('a lead writes a meeting with its break-outs and the drink afterwards, and the public reads it', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  await becomes(context, 'lead')
  await begin(page)
  const desk = page.url().replace(/\?.*/, '')
  await writeAgenda(page, desk)
  await ask(page, desk)
  await page.goto(desk)
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Published in English')).toBeVisible()
  const address = await page.getByRole('link', { name: 'See it on the portal' }).getAttribute('href')

  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(address ?? '')
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(visitor.getByText('Afterwards: Networking drink')).toBeVisible()
  for (const name of breakOuts) await expect(visitor.getByText(name)).toBeVisible()
  const question = visitor.getByRole('listitem').filter({ hasText: 'Who should sign it?' }).last()
  await expect(question.getByRole('listitem')).toHaveText('New forms of governance')
  await expect(visitor.getByRole('region', { name: 'Registration' })).toBeVisible()

  await cancel(page, desk)
  await visitor.reload()
  await expect(visitor.getByText('this event does not take place')).toBeVisible()
  // Other tests look at what the public has.
  await page.goto(desk)
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText('Not published in English')).toBeVisible()
  expect((await visitor.reload())?.status()).toBe(404)
})

async function begin(page: Page): Promise<void> {
  await page.goto('/en/editor/events')
  await page.getByRole('link', { name: 'New event' }).click()
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Kind', { exact: true }).selectOption('Meeting')
  await page.getByLabel('Time zone').selectOption('Europe/Brussels')
  await page.getByLabel('Starts').fill('2099-03-29T02:30')
  await page.getByLabel('Ends').fill('2099-03-29T05:00')
  await page.getByLabel('Place', { exact: true }).fill('Cities Northern Netherlands office')
  await page.getByLabel(/^Address/).fill('Rue de Trèves 59, 1000 Brussels')
  await page.getByLabel('Capacity', { exact: true }).fill('40')
  await page.getByLabel('Who can register').selectOption('Members of the group')
  await page.getByLabel('Registration closes').fill('2099-01-20T12:00')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(
    page.getByText('The nearest times are 2099-03-29 01:30 and 2099-03-29 03:30').first(),
  ).toBeVisible()
  await page.getByLabel('Starts').fill('2099-10-25T02:30')
  await page.getByLabel('Ends').fill('2099-10-25T05:00')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByLabel('the later one (UTC+01:00)').check()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByLabel('Starts').fill('2099-01-21T14:00')
  await page.getByLabel('Ends').fill('2099-01-21T17:00')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
}

async function writeAgenda(page: Page, desk: string): Promise<void> {
  await page.getByRole('link', { name: 'Agenda', exact: true }).click()
  let beside = ''
  for (const [index, name] of breakOuts.entries()) {
    await page.goto(`${desk}/agenda`)
    await page.getByRole('link', { name: 'New session' }).click()
    await page.getByLabel('Title', { exact: true }).fill(name)
    await page.getByLabel('Starts').fill('2099-01-21T15:00')
    await page.getByLabel('Ends').fill('2099-01-21T16:00')
    if (beside) await page.getByLabel('At the same time as').selectOption(beside)
    await page.getByLabel('A participant chooses it').check()
    await page.getByLabel('Number', { exact: false }).fill(String(index + 1))
    if (index === 1) await writeQuestions(page)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Added' })).toBeVisible()
    beside = name
  }
  await addTalk(page)
  await page.goto(`${desk}/agenda`)
  await page.getByRole('link', { name: 'New item' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Networking drink')
  await page.getByLabel('Starts').fill('2099-01-21T17:00')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.goto(`${desk}/agenda`)
  await expect(page.getByRole('rowheader')).toHaveText([...breakOuts, 'Networking drink'])
  await page.getByRole('button', { name: 'Move Monitoring up' }).click()
  await page.getByRole('button', { name: 'Move Monitoring down' }).click()
  await expect(page.getByRole('rowheader')).toHaveText([...breakOuts, 'Networking drink'])
  expect(await obstaclesOn(page)).toEqual([])
}

/** A list in a list, with the keys of the editor. */
async function writeQuestions(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text and questions' })
  await text.click()
  await page.getByRole('toolbar').getByRole('button', { name: 'List', exact: true }).click()
  await text.pressSequentially('Who should sign it?')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+]')
  await text.pressSequentially('New forms of governance')
}

async function addTalk(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New contribution' }).click()
  await page.getByLabel('Title').fill('State of play')
  await page.getByLabel('Person', { exact: true }).first().selectOption({ index: 1 })
  await page.getByLabel('Affiliation on that day').first().fill('DG RTD')
  await page.getByLabel('Slides are due').fill('2099-01-20T12:00')
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Add contribution' }).click()
  await expect(page.getByRole('link', { name: 'State of play' })).toBeVisible()
}

async function ask(page: Page, desk: string): Promise<void> {
  await page.goto(`${desk}/questions`)
  await page.getByRole('link', { name: 'New question' }).click()
  await page.getByLabel('Question', { exact: true }).fill('What do you eat?')
  await page.getByLabel('Kind').selectOption('One of several options')
  await page.getByRole('button', { name: 'Add question' }).click()
  await expect(page.getByText('Enter at least two options').first()).toBeVisible()
  await page.getByLabel('Options').fill('Fish\nVegetables')
  await page.getByLabel('It asks for something sensitive').check()
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Add question' }).click()
  await expect(page.getByRole('rowheader', { name: 'What do you eat?' })).toBeVisible()
}

async function cancel(page: Page, desk: string): Promise<void> {
  await page.goto(`${desk}/dates`)
  expect(await obstaclesOn(page)).toEqual([])
  await page.getByText('Cancel', { exact: true }).click()
  await page.getByRole('button', { name: `Cancel “${title}”` }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled' })).toBeVisible()
}
