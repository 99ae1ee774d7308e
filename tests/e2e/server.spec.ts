import { connect } from 'node:net'
import { expect, test } from '@playwright/test'

const story = '/en/news/heat-network-neighbours'

test('a page that a visitor has already is not sent again', async ({ request }) => {
  const first = await request.get(story)
  const { etag = '', 'cache-control': control } = first.headers()
  expect(control).toBe('public, max-age=0, must-revalidate')
  const again = await request.get(story, { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
  const weak = await request.get(story, { headers: { 'If-None-Match': `"other", W/${etag}` } })
  expect(weak.status()).toBe(304)
})

test.describe('each form of a page has its own validator and its own length', () => {
  for (const [accepted, encoding] of [
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
  ] as const) {
    test(accepted, async ({ baseURL }) => {
      const answer = await fetch(`${baseURL}${story}`, { headers: { 'Accept-Encoding': accepted } })
      expect(answer.headers.get('content-encoding') ?? undefined).toBe(encoding)
      expect(answer.headers.get('vary')).toContain('Accept-Encoding')
      expect(await answer.text()).toContain('</html>')
    })
  }
})

test('nothing that a stranger sends changes a page', async ({ request }) => {
  const plain = await (await request.get(story)).text()
  const strange: { headers?: Record<string, string>; params?: Record<string, string> }[] = [
    { headers: { Host: 'evil.example' } },
    { headers: { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' } },
    { headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/en' } },
    { headers: { 'Accept-Language': 'nl', 'User-Agent': 'curl', Accept: 'text/x-component' } },
    { headers: { 'x-middleware-subrequest': 'middleware', 'x-nextjs-data': '1' } },
    { headers: { Cookie: 'NEXT_LOCALE=nl; __prerender_bypass=1' } },
    { params: { _rsc: 'abc', utm_source: 'mail' } },
  ]
  for (const options of strange) expect(await (await request.get(story, options)).text()).toBe(plain)
  expect(plain).not.toContain('evil.example')
})

test('an answer carries the headers that protect it', async ({ request }) => {
  const headers = (await request.get(story)).headers()
  expect(headers['content-security-policy']).toBe(
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('an address without a language goes to the visitor’s best one', async ({ request }) => {
  for (const [accepted, expected] of [
    ['nl, en;q=0.5', 'nl'],
    ['pt', 'en'],
    ['', 'en'],
    ['de-AT', 'de'],
  ] as const) {
    const answer = await request.get('/news?city=umea', {
      headers: { 'Accept-Language': accepted },
      maxRedirects: 0,
    })
    expect([answer.status(), answer.headers().location]).toEqual([307, `/${expected}/news?city=umea`])
  }
})

test.describe('an address where nothing is', () => {
  for (const path of [
    '/en/nothing',
    '/en/news/no-such-story',
    '/nothing',
    '/en/news?page=999',
    '/en/problem/500',
    '/files/x/y',
    '/api/auth/session',
    '//evil.example/',
    '/en/%2e%2e/%2e%2e/etc/passwd',
    '/_next/static/../../package.json',
    '/en/news/%ff',
  ]) {
    test(path, async ({ baseURL }) => {
      const answer = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    })
  }
})

test('reading is all that can be done', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await request.fetch(story, { method })
    expect([method, answer.status(), answer.headers().allow]).toEqual([method, 405, 'GET, HEAD'])
  }
  const head = await request.head(story)
  expect(head.status()).toBe(200)
  expect((await head.body()).length).toBe(0)
})

test('a page asked for with a session is made for that person and never kept', async ({ request }) => {
  const event = '/en/events/heat-group-who-owns-the-pipe'
  const cookie = { Cookie: 'next-auth.session-token=anything' }
  const own = await request.get(event, { headers: cookie })
  expect([own.status(), own.headers()['cache-control']]).toEqual([200, 'private, no-store'])
  expect((await request.get(event)).headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
  const common = await request.get(story, { headers: cookie })
  expect(common.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
})

test('machines learn whether the portal lives and can serve', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  expect((await request.get('/readyz')).status()).toBe(200)
  const rules = await request.get('/speculation-rules.json')
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json')
  expect(await rules.json()).toHaveProperty('prerender')
})

test('files of a release are kept by browsers for good', async ({ request, page }) => {
  await page.goto(story)
  const style = await page.locator('link[rel=stylesheet]').first().getAttribute('href')
  const answer = await request.get(style ?? '')
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('what is no address of a web site is refused, and a very long one too', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '')
  expect(await rawRequest(Number(port), 'GET */en/news HTTP/1.1')).toBe('HTTP/1.1 400 Bad Request')
  expect(await rawRequest(Number(port), `GET ${'/'.repeat(15_000)}x HTTP/1.1`)).toBe(
    'HTTP/1.1 414 URI Too Long',
  )
  expect(await rawRequest(Number(port), `GET http://elsewhere.example${story} HTTP/1.1`)).toBe(
    'HTTP/1.1 200 OK',
  )
})

test('nobody gets past the front door by asking for another protocol', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '')
  const upgrade = 'GET /_next/webpack-hmr HTTP/1.1\r\nUpgrade: websocket'
  expect(await rawRequest(Number(port), upgrade, 'Upgrade')).toBe('')
})

/** The first line of the answer to a request that no client would send; empty when the connection was closed. */
function rawRequest(port: number, lines: string, connection = 'close'): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, 'localhost', () => {
      socket.write(`${lines}\r\nHost: x\r\nConnection: ${connection}\r\n\r\n`)
    })
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk))
    socket.once('close', () => resolve(answer.split('\r\n')[0] ?? '')).once('error', reject)
  })
}
