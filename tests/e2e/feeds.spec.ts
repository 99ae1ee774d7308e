import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { readFeed } from '@/lib/import/readers/feed'
import { portalUrl } from '../support/browser'
import { temporaryFolder } from '../support/portal'

const lists = ['news', 'events', 'library']
const ask = (address: string, headers = {}) => fetch(`${portalUrl()}${address}`, { headers })

for (const list of lists) {
  test(`/${list} can be followed as Atom and as JSON, in each language`, async () => {
    for (const language of ['en', 'sv']) {
      const atom = await ask(`/${language}/${list}/feed.xml`)
      expect([atom.status, atom.headers.get('content-type')]).toEqual([
        200,
        'application/atom+xml; charset=utf-8',
      ])
      const entries = await entriesOf(await atom.text())
      const json = await ask(`/${language}/${list}/feed.json`)
      expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
      const { version, items, feed_url } = (await json.json()) as JsonFeed
      expect([version, feed_url]).toEqual([
        'https://jsonfeed.org/version/1',
        expect.stringMatching(`/${language}/${list}/feed.json$`),
      ])
      expect(items.length).toBeGreaterThan(4)
      expect(items.map(({ title }) => title)).toEqual(entries)
      const pages = await Promise.all(items.map(({ url }) => fetch(url)))
      expect(pages.map(({ status }) => status)).toEqual(items.map(() => 200))
    }
  })
}

test('a feed is narrowed as its list is, and a parameter that it does not know makes no other feed', async () => {
  const titles = async (query: string) => {
    const { items } = (await (await ask(`/en/news/feed.json${query}`)).json()) as JsonFeed
    return items.map(({ title }) => title)
  }
  const all = await titles('')
  const some = await titles('?city=umea')
  expect(some.length).toBeGreaterThan(0)
  expect(some.length).toBeLessThan(all.length)
  expect(all).toEqual(expect.arrayContaining(some))
  expect(await titles('?page=2&colour=red')).toEqual(all)
})

test('a reader that has a feed already is told so', async () => {
  const first = await ask('/en/news/feed.xml')
  const etag = first.headers.get('etag') ?? ''
  const changed = first.headers.get('last-modified') ?? ''
  expect([etag, Number.isNaN(Date.parse(changed))]).toEqual([expect.stringMatching(/^".+"$/), false])
  const again = [
    await ask('/en/news/feed.xml', { 'If-None-Match': etag }),
    await ask('/en/news/feed.xml', { 'If-Modified-Since': changed }),
    await ask('/en/news/feed.xml', { 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' }),
  ]
  expect(again.map(({ status }) => status)).toEqual([304, 304, 200])
})

test('a list names its feed to readers and to people', async ({ page }) => {
  await page.goto('/en/news?city=umea')
  const link = page.getByRole('link', { name: 'Follow this list in a feed reader' })
  await expect(link).toHaveAttribute('href', '/en/news/feed.xml?city=umea')
  const named = page.locator('link[rel=alternate][type="application/atom+xml"]')
  await expect(named).toHaveAttribute('href', /\/en\/news\/feed\.xml\?city=umea$/)
})

test('calendars are kept by whoever has them already, and pages name them', async ({ page }) => {
  await page.goto('/en/events')
  await expect(page.getByRole('link', { name: 'Calendar feed' })).toHaveAttribute('href', '/events.ics')
  const named = page.locator('link[rel=alternate][type="text/calendar"]')
  await expect(named).toHaveAttribute('href', /\/events\.ics$/)
  const [, slug = ''] = (await page
    .locator('main a[href^="/en/events/"]')
    .first()
    .getAttribute('href'))!.split('events/')
  for (const address of ['/events.ics', `/events/${slug}.ics`]) {
    const first = await ask(address)
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(await first.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/)
    const etag = first.headers.get('etag') ?? ''
    const changed = first.headers.get('last-modified') ?? ''
    const again = [
      await ask(address, { 'If-None-Match': etag }),
      await ask(address, { 'If-Modified-Since': changed }),
    ]
    expect(again.map(({ status }) => status)).toEqual([304, 304])
  }
  expect((await ask('/events/nothing.ics')).status).toBe(404)
})

type JsonFeed = { version: string; feed_url: string; items: { title: string; url: string }[] }

/** Titles as our own importer reads them, which knows other people's feeds. */
async function entriesOf(xml: string): Promise<string[]> {
  const file = path.join(temporaryFolder(), 'feed.xml')
  await writeFile(file, xml)
  const titles: string[] = []
  for await (const read of readFeed(file)) if ('record' in read) titles.push(read.record.title)
  return titles
}
