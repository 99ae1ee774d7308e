import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
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

const nouns: Noun[] = [
  {
    noun: 'cities',
    link: 'New city',
    field: /^Name$/,
    fill: async (page) => void (await choose('Country')(page)),
  },
  { noun: 'partners', link: 'New partner', field: /^Name$/ },
  { noun: 'people', link: 'New person', field: /^Name$/ },
  { noun: 'themes', link: 'New theme', field: /^Name$/ },
  { noun: 'groups', link: 'New group', field: /^Name$/ },
  { noun: 'solutions', link: 'New solution', field: /^Name$/ },
  {
    noun: 'projects',
    link: 'New project',
    field: /^Title(?: \(optional\))?$/,
    fill: (page) => page.getByLabel('Acronym').fill('LANTERN'),
  },
  {
    noun: 'demonstrations',
    link: 'New demonstration',
    field: /^Title(?: \(optional\))?$/,
    fill: async (page) => {
      await choose('Solution')(page)
      await choose('City')(page)
    },
  },
  {
    noun: 'pairings',
    link: 'New pairing',
    field: /^Title(?: \(optional\))?$/,
    fill: async (page) => {
      const members = page.getByLabel('Members', { exact: true }).locator('visible=true')
      await members.nth(0).selectOption({ index: 1 })
      await members.nth(1).selectOption({ index: 2 })
    },
  },
]

test.use({ javaScriptEnabled: false })

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}

for (const { noun, link, field, fill } of nouns) {
  test(`an editor begins, changes and publishes one of the ${noun}, without a script`, async ({
    page,
    context,
  }) => {
    await becomes(context, 'editor')
    await page.goto(`/en/editor/${noun}`)
    await page.getByRole('link', { name: link }).click()
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await page.getByLabel(field).first().fill('A lantern')
    await fill?.(page)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await expect(page.getByText('Not published in English')).toBeVisible()
    await page.getByLabel('Summary').fill('It shines over the quay.')
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByText('Published in English')).toBeVisible()
    await expect(page.getByLabel('Summary')).toHaveValue('It shines over the quay.')
    await page.goto(`/en/editor/${noun}?q=lantern&state=published`)
    await expect(page.getByRole('rowheader', { name: 'A lantern' })).toBeVisible()
  })
}

test.describe('what the desk shows', () => {
  test.use({ javaScriptEnabled: true })

  for (const { noun } of nouns) {
    test(`of ${noun} is open to everybody: the list, a new one, one of them and one with faults`, async ({
      page,
      context,
    }) => {
      await becomes(context, 'editor')
      await page.goto(`/en/editor/${noun}`)
      expect([noun, 'list', await faults(page)]).toEqual([noun, 'list', []])
      const first = await page.getByRole('rowheader').first().getByRole('link').getAttribute('href')
      await page.goto(`/en/editor/${noun}/new`)
      expect([noun, 'new', await faults(page)]).toEqual([noun, 'new', []])
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page).toHaveTitle(/^Error: /)
      expect([noun, 'error', await faults(page)]).toEqual([noun, 'error', []])
      await page.goto(first ?? '')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect([noun, 'record', await faults(page)]).toEqual([noun, 'record', []])
    })
  }
})

test('two editors of one city are told of each other, and neither text is lost', async ({
  page,
  context,
  browser,
}) => {
  await becomes(context, 'editor')
  await page.goto('/en/editor/cities?q=parma')
  const record = (await page.getByRole('rowheader').first().getByRole('link').getAttribute('href')) ?? ''
  const other = await browser.newContext({ javaScriptEnabled: false })
  await becomes(other, 'admin')
  const second = await other.newPage()
  await page.goto(record)
  await second.goto(new URL(record, page.url()).href)
  const was = await second.getByLabel('Summary').inputValue()
  await second.getByLabel('Summary').fill('Saved by the other.')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(second.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.getByLabel('Summary').fill('Written meanwhile.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Somebody else has changed this in the meantime')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Saved by the other.' })).toBeVisible()
  await expect(page.getByLabel('Summary')).toHaveValue('Written meanwhile.')
  await page.getByLabel('Summary').fill(was)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
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
