import { expect, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { test } from '../support/one-page'
import { becomes } from '../support/signed-in'

type Noun = {
  noun: string
  /** What the link to a new one is called. */
  link: string
  /** The field that names it; where it may stay empty, that is said behind it. */
  field: RegExp
  /** What its form needs besides. */
  fill?: (page: Page) => Promise<void>
}

const choose = (label: string) => (page: Page) =>
  page.getByLabel(label, { exact: true }).first().selectOption({ index: 1 })

// The label ends in a space where nothing is said behind it.
const named = /^Name\s*$/
const titled = /^Title\s*(?:\(optional\))?\s*$/

const nouns: Noun[] = [
  {
    noun: 'cities',
    link: 'New city',
    field: named,
    fill: async (page) => void (await choose('Country')(page)),
  },
  { noun: 'partners', link: 'New partner', field: named },
  { noun: 'people', link: 'New person', field: named },
  { noun: 'themes', link: 'New theme', field: named },
  { noun: 'groups', link: 'New group', field: named },
  { noun: 'solutions', link: 'New solution', field: named },
  {
    noun: 'projects',
    link: 'New project',
    field: titled,
    fill: (page) => page.getByLabel('Acronym').fill('LANTERN'),
  },
  {
    noun: 'demonstrations',
    link: 'New demonstration',
    field: titled,
    fill: async (page) => {
      await choose('Solution')(page)
      await choose('City')(page)
    },
  },
  {
    noun: 'pairings',
    link: 'New pairing',
    field: titled,
    fill: async (page) => {
      const members = page.getByLabel('Members', { exact: true }).locator('visible=true')
      await members.nth(0).selectOption({ index: 1 })
      await members.nth(1).selectOption({ index: 2 })
    },
  },
  { noun: 'indicators', link: 'New indicator', field: named },
  {
    noun: 'figures',
    link: 'New figure',
    field: titled,
    fill: async (page) => {
      await choose('Indicator')(page)
      await page.getByLabel('Value').fill('17500')
    },
  },
  { noun: 'awards', link: 'New award', field: titled },
  { noun: 'services', link: 'New service', field: titled },
]

test.use({ javaScriptEnabled: false })

/** Begins a record, which stays a draft: other tests look at what the public has. */
async function begin(page: Page, { noun, link, field, fill }: Noun, name: string) {
  await page.goto(`/en/editor/${noun}`)
  await page.getByRole('link', { name: link }).click()
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await page.getByLabel(field).first().fill(name)
  await fill?.(page)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

for (const noun of nouns) {
  test(`an editor begins and changes one of the ${noun.noun}, without a script`, async ({
    page,
    context,
  }) => {
    await becomes(context, 'editor')
    await begin(page, noun, 'A lantern')
    await expect(page.getByText('Not published in English')).toBeVisible()
    await page.getByLabel('Summary').fill('It shines over the quay.')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await expect(page.getByLabel('Summary')).toHaveValue('It shines over the quay.')
    await page.goto(`/en/editor/${noun.noun}?q=lantern&state=draft`)
    await expect(page.getByRole('rowheader', { name: 'A lantern' }).first()).toBeVisible()
  })
}

const [city, , person] = nouns as [Noun, Noun, Noun]

test('a person is published and withdrawn in one language', async ({ page, context }) => {
  await becomes(context, 'editor')
  await begin(page, person, 'Lucia Lantern')
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Published in English')).toBeVisible()
  await page.getByRole('link', { name: 'See it on the portal' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lucia Lantern' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Svenska' }).click()
  await expect(page.getByText('Not published in Swedish')).toBeVisible()
  await page.getByRole('link', { name: 'English', exact: false }).last().click()
  await page.getByRole('button', { name: 'Withdraw the text in English' }).click()
  await expect(page.getByText('Not published in English')).toBeVisible()
})

test.describe('what the desk shows', () => {
  test.beforeEach(({ onePage }) => becomes(onePage.context(), 'editor'))

  test('as a list and as an empty form is open to everybody', async ({ onePage: page, baseURL }) => {
    for (const path of ['cities', 'cities?q=nothing-like-it', 'cities/new', 'pages', 'pages/about']) {
      await page.goto(`${baseURL}/en/editor/${path}`)
      expect([path, await obstaclesOn(page)]).toEqual([path, []])
    }
  })

  for (const { noun } of nouns) {
    test(`of ${noun} is open to everybody: one of them, and a form with faults`, async ({
      onePage: page,
      baseURL,
    }) => {
      await page.goto(`${baseURL}/en/editor/${noun}/new`)
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page).toHaveTitle(/^Error: /)
      expect([noun, 'error', await obstaclesOn(page)]).toEqual([noun, 'error', []])
      await page.goto(`${baseURL}/en/editor/${noun}`)
      await page.getByRole('rowheader').first().getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('')
      expect([noun, 'record', await obstaclesOn(page)]).toEqual([noun, 'record', []])
    })
  }
})

test('two editors of one city are told of each other, and neither text is lost', async ({
  page,
  context,
  browser,
}) => {
  await becomes(context, 'editor')
  await begin(page, city, 'Two lanterns')
  const other = await browser.newContext({ javaScriptEnabled: false })
  await becomes(other, 'admin')
  const second = await other.newPage()
  await second.goto(page.url())
  await second.getByLabel('Summary').fill('Saved by the other.')
  await second.getByRole('button', { name: 'Save draft' }).click()
  await expect(second.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.getByLabel('Summary').fill('Written meanwhile.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Somebody else has changed this in the meantime')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Saved by the other.' })).toBeVisible()
  await expect(page.getByLabel('Summary')).toHaveValue('Written meanwhile.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await other.close()
})

test('officers write about their own city, and for them there is no other', async ({
  page,
  context,
  browser,
}) => {
  await becomes(context, 'officerA')
  await page.goto('/en/editor/cities')
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'New city' })).toHaveCount(0)
  const own = (await page.getByRole('rowheader').getByRole('link').getAttribute('href')) ?? ''
  await page.goto(own)
  await expect(page.getByLabel('Country')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  const other = await browser.newContext()
  await becomes(other, 'officerB')
  const theirs = await other.request.get(new URL(own, page.url()).href)
  expect(theirs.status()).toBe(404)
  await other.close()
})

test('what is thrown away together comes back together', async ({ page, context }) => {
  await becomes(context, 'editor')
  await page.goto('/en/editor/themes?q=undone')
  await expect(page.getByText('Nothing matches all of these filters')).toBeVisible()
  for (const name of ['Undone one', 'Undone two']) {
    await page.goto('/en/editor/themes/new')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Save draft' }).click()
  }
  await page.goto('/en/editor/themes?q=undone')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(page.getByText('2 records were moved to the trash')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.goto('/en/editor/themes?q=undone')
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await page.getByRole('rowheader', { name: 'Undone one' }).getByRole('link').click()
  await page.locator('summary', { hasText: 'Move to trash' }).click()
  await page.getByRole('button', { name: 'Move “Undone one” to the trash' }).click()
  await page.getByRole('button', { name: 'Restore “Undone one”' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Restored' })).toBeVisible()
})
