import { expect, test } from '@playwright/test'
import { portalUrl } from '../support/browser'
import { cookieOf, hiddenFields } from '../support/signed-in'

const signInAddress = `${portalUrl()}/en/sign-in`
const desk = `${portalUrl()}/en/editor`
const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' }

async function signInForm(typed: Record<string, string>): Promise<FormData> {
  const form = new FormData()
  for (const [name, value] of hiddenFields(await (await fetch(signInAddress)).text()))
    form.append(name, value)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return form
}

test.describe('a form is taken from the portal’s own pages only', () => {
  for (const [who, headers, status] of [
    ['nobody says where it comes from', {}, 403],
    ['another site', { Origin: 'https://evil.example' }, 403],
    ['a page without an origin', { Origin: 'null' }, 403],
    [
      'another site, whatever it says its origin is',
      { Origin: portalUrl(), 'Sec-Fetch-Site': 'cross-site' },
      403,
    ],
    ['a neighbour on the same domain', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['the portal', { Origin: portalUrl() }, 422],
    ['the portal, by a browser that says so', sameOrigin, 422],
  ] as const) {
    test(who, async () => {
      const body = await signInForm({ email: '', password: '' })
      const answer = await fetch(signInAddress, { method: 'POST', body, headers })
      expect(answer.status).toBe(status)
      expect(answer.headers.getSetCookie()).toEqual([])
    })
  }
})

test('a form longer than any text is refused before it is read', async () => {
  const body = await signInForm({ email: 'a'.repeat(100 * 1024) })
  const visitor = await fetch(signInAddress, { method: 'POST', body, headers: sameOrigin })
  const long = await signInForm({ email: 'a'.repeat(5 * 1024 * 1024) })
  const Cookie = await cookieOf('guest')
  const account = await fetch(signInAddress, {
    method: 'POST',
    body: long,
    headers: { ...sameOrigin, Cookie },
  })
  expect([visitor.status, account.status]).toEqual([413, 413])
})

test('what is no text is refused with a reason, and reaches no action', async () => {
  const strange = [Buffer.from('a\0b'), Buffer.from([0x61, 0xff, 0x62]), Buffer.from([0xed, 0xa0, 0x80])]
  for (const name of strange) {
    const body = Buffer.concat([
      Buffer.from('--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n'),
      name,
      Buffer.from('\r\n--x--\r\n'),
    ])
    const headers = { ...sameOrigin, 'Content-Type': 'multipart/form-data; boundary=x' }
    const answer = await fetch(signInAddress, { method: 'POST', body, headers })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('This form holds characters that are no text.')
  }
})

test('public pages take no form, and private ones nothing but forms', async () => {
  const sent = (address: string, method: string) =>
    fetch(address, { method, headers: sameOrigin, ...(method === 'POST' ? { body: 'a=b' } : {}) })
  expect((await sent(`${portalUrl()}/en/news`, 'POST')).status).toBe(405)
  const put = await sent(signInAddress, 'PUT')
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST'])
})

test('a visitor who asks for the desk is led to sign in and back, whatever they asked for there', async () => {
  for (const path of ['/en/editor', '/en/account']) {
    const answer = await fetch(portalUrl() + path, { redirect: 'manual' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/en/sign-in?${new URLSearchParams({ callbackUrl: path })}`)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  }
})

test('to somebody for whom it has nothing the desk is not there', async () => {
  const Cookie = await cookieOf('guest')
  const answer = await fetch(desk, { headers: { Cookie } })
  const nowhere = await fetch(`${portalUrl()}/en/nowhere`, { headers: { Cookie } })
  expect([answer.status, nowhere.status]).toEqual([404, 404])
  expect(await answer.text()).toContain('<h1')
})

test('a page for one person is kept by nobody and found by no search engine', async () => {
  const Cookie = await cookieOf('editor')
  const answer = await fetch(desk, { headers: { Cookie } })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  expect(answer.headers.get('etag')).toBeNull()
  const html = await answer.text()
  expect(html).not.toMatch(/<script(?![^>]*src="\/islands\/)/)
})

test('a cookie that the portal did not make opens nothing', async () => {
  for (const token of ['', 'x', 'eyJhbGciOiJub25lIn0.e30.', 'a'.repeat(5_000)]) {
    const Cookie = `next-auth.session-token=${token}; pharos-signed-in=1`
    const answer = await fetch(desk, { headers: { Cookie }, redirect: 'manual' })
    expect([token.length, answer.status]).toEqual([token.length, 303])
  }
})

test('one is led back only within the portal', async ({ page }) => {
  for (const elsewhere of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
  ]) {
    await page.context().clearCookies()
    await page.goto(`/en/sign-in?${new URLSearchParams({ callbackUrl: elsewhere })}`)
    await page.getByLabel('E-mail address').fill('guest@pharos.test')
    await page.getByLabel('Password').fill('a-lantern-for-every-quay')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(`${portalUrl()}/en/account`)
  }
})
