import { expect, test } from '@playwright/test'

const lists = [
  '/en/news',
  '/en/events',
  '/en/events?when=past',
  '/en/cities',
  '/en/solutions',
  '/en/solutions?view=map',
  '/en/solutions/heat-and-cold-exchange',
  '/en/partners',
  '/en/projects',
  '/en/groups',
  '/en/themes',
  '/en/pairings',
  '/en/library',
  '/en/impact',
  '/en/search?q=heat',
]

const records = [
  '/news/one-pipe-three-owners',
  '/events/coordinators-meeting',
  '/cities/umea',
  '/solutions/heat-and-cold-exchange',
  '/partners/city-of-umea',
  '/projects/ruggedised',
  '/groups/city-coordinators-group',
  '/people/annika-sjoberg',
  '/themes/mobility-and-transport',
  '/pairings/umea-hamamatsu',
  '/library/slides-heat-exchange-umea',
]

const sections = ['/solutions?city=umea', '/impact', '/search?q=heat', '/about', '/accessibility', '/privacy']

const having = (address: string, parameter: string) =>
  `${address}${address.includes('?') ? '&' : '?'}${parameter}`

test('a page beyond the last of a list is none', async ({ request }) => {
  for (const list of lists) {
    const address = having(list, 'page=999')
    expect([address, (await request.get(address)).status()]).toEqual([address, 404])
    // Far beyond what the database counts in.
    const beyond = having(list, 'page=99999999999999999999')
    expect([beyond, [200, 404]]).toEqual([
      beyond,
      expect.arrayContaining([(await request.get(beyond)).status()]),
    ])
  }
})

test('what no list knows, and what goes without saying, makes no other page', async ({ request }) => {
  for (const address of [...lists, ...records.map((path) => `/en${path}`), '/en', '/en/about']) {
    const plain = await (await request.get(address)).text()
    for (const parameter of ['utm_source=mail', 'page=1', 'city=', 'colour=red&colour=blue'])
      expect([address, parameter, await (await request.get(having(address, parameter))).text()]).toEqual([
        address,
        parameter,
        plain,
      ])
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('another language keeps the record, the filters and what was looked for', async ({ page }) => {
    test.setTimeout(120_000)
    for (const path of [...records, ...sections]) {
      await page.goto(`/en${path}`)
      await page.getByRole('banner').getByText('English').first().click()
      await page.getByRole('link', { name: 'Polski', exact: true }).click()
      await expect(page).toHaveURL(`/pl${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    expect(await page.context().cookies()).toEqual([])
  })
})
