import { describe, expect, test } from 'vitest'
import { pageAddress } from '@/lib/server/page-addresses'
import { readTarget, withoutFinalSlashes } from '@/lib/server/target'

function canonical(asked: string): string | null {
  const target = readTarget(asked)
  return typeof target === 'number' ? null : (pageAddress(target)?.canonical ?? null)
}

describe('every spelling of an address is one page', () => {
  test.each([
    ['/en', '/en'],
    ['/nl/news', '/nl/news'],
    ['/en/news?utm_source=mail&fbclid=1', '/en/news'],
    ['/en/news?page=1', '/en/news'],
    ['/en/news?page=2&city=umea', '/en/news?city=umea&page=2'],
    ['/en/news?city=umea&page=2', '/en/news?city=umea&page=2'],
    ['/en/news?city=umea&city=brno', '/en/news?city=umea'],
    ['/en/news?year=1066', '/en/news'],
    ['/en/news?year=2022', '/en/news?year=2022'],
    ['/en/news?kind=gossip', '/en/news'],
    ['/en/news?city=', '/en/news'],
    ['/en/news?page=-1', '/en/news'],
    ['/en/news?page=99999999999', '/en/news'],
    ['/en/news?city=%27%3B%20DROP', '/en/news'],
    ['/en/news?_rsc=abc', '/en/news'],
    ['/en/news?__proto__=1&constructor=2', '/en/news'],
    ['/en/news/heat-in-umea?page=3', '/en/news/heat-in-umea'],
    ['http://elsewhere.example/en/news?page=2', '/en/news?page=2'],
    ['/en/events?when=upcoming', '/en/events'],
    ['/en/events?when=past', '/en/events?when=past'],
    ['/en/cities?view=map', '/en/cities?view=map'],
  ])('%s is %s', (target, expected) => {
    expect(canonical(target)).toBe(expected)
  })
})

describe('what is no page is not rendered', () => {
  test.each([
    '/',
    '/news',
    '/xx/news',
    '/en/',
    '/en/news/',
    '/en/nothing',
    '/en/news/UPPER',
    '/en/news/a--b',
    '/en/news/..%2f..%2fetc',
    '/en/news/a/b',
    '/en/problem/500',
    '/_next/data/x/en/news.json',
    '//en/news',
    '*/en/news',
    'x/en/news',
    `/en/news/${'a'.repeat(201)}`,
  ])('%s', (target) => {
    expect(canonical(target)).toBeNull()
  })
})

describe('what is no address is refused before it is looked at', () => {
  test.each([
    ['*', 400],
    ['*/en/news', 400],
    ['en/news', 400],
    [`/${'a'.repeat(2_000)}`, 414],
  ])('%s', (asked, status) => {
    expect(readTarget(asked)).toBe(status)
  })

  test('slashes at the end are taken off in one go, however many', () => {
    expect(withoutFinalSlashes(`/a${'/'.repeat(100_000)}`)).toBe('/a')
    expect(withoutFinalSlashes(`${'/'.repeat(100_000)}x`)).toHaveLength(100_001)
    expect(withoutFinalSlashes('/')).toBe('/')
  })
})
