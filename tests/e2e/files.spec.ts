import { expect, test, type Page } from '@playwright/test'

/** Goes from a story to its slides, as a visitor would, and returns the address of the file. */
async function deck(page: Page): Promise<string> {
  await page.goto('/en/news/tram-line-seven')
  await page.getByRole('link', { name: 'slides', exact: true }).click()
  const link = page.getByRole('link', { name: /^Download \(PDF, 2(?:\.\d)? kB\)/ })
  return (await link.getAttribute('href')) ?? ''
}

test('a visitor downloads the slides of a story, whose format and size were said', async ({
  page,
  request,
}) => {
  const address = await deck(page)
  expect(address).toMatch(/^\/files\/[0-9a-f-]{36}\/rails-that-moved\.pdf$/)
  const answer = await request.get(address)
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''rails-that-moved.pdf",
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  })
  expect((await answer.body()).toString()).toContain('rails rails')
})

test('a broken download goes on where it stopped', async ({ page, request }) => {
  const address = await deck(page)
  const whole = await (await request.get(address)).body()
  const rest = await request.get(address, { headers: { Range: 'bytes=1000-' } })
  expect([rest.status(), rest.headers()['content-range']]).toEqual([
    206,
    `bytes 1000-${whole.length - 1}/${whole.length}`,
  ])
  expect((await rest.body()).equals(whole.subarray(1000))).toBe(true)
  const beyond = await request.get(address, { headers: { Range: 'bytes=999999-' } })
  expect([beyond.status(), beyond.headers()['content-range']]).toEqual([416, `bytes */${whole.length}`])
  const { etag = '' } = rest.headers()
  expect((await request.get(address, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
})

test('a file that is missing is offered to nobody, and no address gives what is not there', async ({
  page,
  request,
}) => {
  const missing = '/en/library/slides-one-pipe-for-six-landlords'
  expect((await page.goto(missing))?.status()).toBe(404)
  await page.goto('/en/news/heat-network-neighbours')
  await expect(page.getByRole('main')).toContainText('Find the slides here.')
  await expect(page.locator(`a[href="${missing}"]`)).toHaveCount(0)
  const address = await deck(page)
  const strange = [
    address.replace(/[0-9a-f]{8}-/, '00000000-'),
    address.replace('/rails', '/7/rails'),
    '/files/../secret/x',
    `/files/${'0'.repeat(36)}/x`,
  ]
  for (const path of strange) expect([path, (await request.get(path)).status()]).toEqual([path, 404])
})
