import { expect, test } from 'vitest'
import { makeAhead } from '@/lib/server/ahead'
import { pageAddress } from '@/lib/server/page-addresses'
import { PublicPages } from '@/lib/server/public-pages'
import { newReading } from '@/lib/server/reading'
import type { Rendering } from '@/lib/server/render'
import { addCity } from '../support/cities'

/** Pages of one word; `inHand` are being made. @param hold what each waits for */
function publicPages(hold: (address: string) => Promise<void> = async () => undefined) {
  const [made, inHand]: [string[], Set<string>] = [[], new Set()]
  let most = 0
  const render = async (address: string): Promise<Rendering> => {
    most = Math.max(most, inHand.add(address).size)
    await hold(address).finally(() => inHand.delete(address))
    made.push(address)
    const html = '<!DOCTYPE html><html lang="en"><head></head><body>Heat</body></html>'
    return { ...newReading(null), html, contentType: 'text/html', location: null }
  }
  const pages = new PublicPages(render, { maxBytes: 1e6 })
  return { pages, made, mostAtOnce: () => most, [Symbol.dispose]: () => pages.close() }
}

const quiet = { signal: new AbortController().signal, isCrowded: () => false }

test('home, the lists and a record of each kind are made before anybody asks, one after the other', async () => {
  await addCity({ name: 'Lund' })
  await addCity({ name: 'Brno', status: 'draft' })
  using site = publicPages(async (address) => {
    if (address === '/nl/events') throw new Error('What cannot be made keeps none of the others back.')
  })
  await makeAhead(site.pages, 'nl', quiet)
  expect(site.made).toEqual(
    expect.arrayContaining(['/nl', '/nl/news', '/nl/cities', '/nl/impact', '/nl/cities/lund']),
  )
  expect(site.made).not.toContain('/nl/cities/brno')
  expect(new Set(site.made).size).toBe(site.made.length)
  expect(site.mostAtOnce()).toBe(1)
})

test('whoever asks for a page comes first', async () => {
  const { promise: asked, resolve: answer } = Promise.withResolvers<void>()
  using site = publicPages((address) => (address === '/en/search' ? asked : Promise.resolve()))
  const page = pageAddress({ path: '/en/search', query: '' })
  const answered = page && site.pages.get(page)
  const ahead = makeAhead(site.pages, 'en', quiet)
  expect(site.made).toEqual([])
  answer()
  await Promise.all([answered, ahead])
  expect(site.made[0]).toBe('/en/search')
})

test('nothing more is made ahead once the portal ends, however crowded it is', async () => {
  const ending = new AbortController()
  using site = publicPages()
  const ahead = makeAhead(site.pages, 'en', { signal: ending.signal, isCrowded: () => true })
  ending.abort()
  await ahead
  expect(site.made).toEqual([])
})
