import { expect, test } from '@playwright/test'
import { portalData } from '../support/browser'
import { embeddedUrlOf } from '../support/portal'
import { runSql } from '../support/postgres'

/** A draft that lies among the papers of a group and of its next meeting, for the group's members alone. */
const slug = 'draft-city-contract'
const title = 'What a city contract should not promise'
const record = `/en/library/${slug}`
const stranger = '/en/library/no-such-document'

const headersOf = (headers: Record<string, string>) => {
  const { date: _, etag: __, 'content-length': ___, ...rest } = headers
  return rest
}

test('a paper for members is missing where the papers beside it stand', async ({ page }) => {
  for (const [path, beside] of [
    ['/en/groups/city-coordinators-group', 'Meeting of the city coordinators'],
    ['/en/events/coordinators-meeting', 'Agenda of the coordinators’ meeting in Brussels'],
    ['/en/library', 'Agenda of the coordinators’ meeting in Brussels'],
    ['/en/people/marit-van-der-veen', 'Marit van der Veen'],
    ['/en/projects/scalable-cities', 'Scalable Cities'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('main').getByText(beside).first()).toBeVisible()
    expect([path, await page.content()]).toEqual([
      path,
      expect.not.stringMatching(new RegExp(`${title}|${slug}`)),
    ])
  }
})

test('its address answers as one where nothing is', async ({ request }) => {
  const [own, other] = [await request.get(record), await request.get(stranger)]
  expect(own.status()).toBe(404)
  expect(headersOf(own.headers())).toEqual(headersOf(other.headers()))
  const body = await own.text()
  expect(body).not.toContain(title)
  expect(/<title>.*<\/title>/.exec(body)?.[0]).toBe(/<title>.*<\/title>/.exec(await other.text())?.[0])
})

test('its file and the pictures of its pages answer as files that are not there', async ({ request }) => {
  const [row] = await runSql(embeddedUrlOf(portalData()), `SELECT id FROM documents WHERE slug = '${slug}'`)
  const id = String(row?.id)
  const unknown = '00000000-0000-4000-8000-000000000000'
  for (const rest of [`${slug}.pdf`, `1/${slug}.pdf`, '1/pages/1.webp']) {
    const [own, other] = [
      await request.get(`/files/${id}/${rest}`),
      await request.get(`/files/${unknown}/${rest}`),
    ]
    expect([rest, own.status(), await own.text()]).toEqual([
      rest,
      404,
      (await other.text()).replaceAll(unknown, id),
    ])
    expect(headersOf(own.headers())).toEqual(headersOf(other.headers()))
  }
})

test('neither its title nor what stands inside it is found', async ({ page }) => {
  for (const words of ['"only one side needs a reason"', `"${title}"`]) {
    await page.goto(`/en/search?q=${encodeURIComponent(words)}`)
    await expect(page.getByRole('status')).toHaveText('Nothing found')
    await expect(page.getByRole('main').locator(`a[href*="${slug}"]`)).toHaveCount(0)
  }
  await page.goto(`/en/search?q=${slug.replaceAll('-', '+')}`)
  await expect(page.getByRole('main').locator(`a[href*="${slug}"]`)).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText(title)
})

test('a session that nobody gave changes nothing', async ({ request }) => {
  const cookie = { Cookie: 'next-auth.session-token=anything' }
  for (const path of [record, '/en/groups/city-coordinators-group', '/en/events/coordinators-meeting']) {
    const body = await (await request.get(path, { headers: cookie })).text()
    expect([path, body]).toEqual([path, expect.not.stringContaining(title)])
  }
})
