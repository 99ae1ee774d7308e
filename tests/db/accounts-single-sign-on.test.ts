import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET } from '@/app/api/auth/[...nextauth]/route'
import { limits } from '@/lib/auth/limits'
import { readSession } from '@/lib/auth/session-rows'
import { beginSingleSignOn, finishSingleSignOn } from '@/lib/auth/single-sign-on'
import { db } from '@/lib/db'
import { addAccount, lastMailTo } from '../support/accounts'
import { startProvider, type Provider } from '../support/oidc-provider'

const from = { userAgent: 'Firefox', signInPage: '/en/sign-in' }
const email = 'jane@example.org'
const refused = '/en/sign-in?error=single-sign-on'
let provider: Provider

beforeAll(async () => {
  provider = await startProvider()
})
afterAll(() => provider.close())
beforeEach(() => {
  provider.claims = { sub: 'jane', email, email_verified: true, name: 'Jane' }
})

describe('the single sign-on', () => {
  test('lets in whose confirmed address has an account, and knows them from then on', async () => {
    const { id } = await addAccount({ email })
    const { cookies, location } = await through()
    expect(location).toBe('http://localhost:3000/en/groups')
    expect(cookies).toContainEqual(expect.stringMatching(/^pharos-signed-in=1;/))
    expect(await readSession(cookies.map((cookie) => cookie.split(';')[0]).join('; '))).toMatchObject({
      accountId: id,
    })
    provider.claims = { sub: 'jane', email: 'another@example.org', email_verified: true }
    await through()
    expect(await db.session.count({ where: { accountId: id } })).toBe(2)
    expect(await db.account.count()).toBe(1)
  })

  test('tells the owner of an account the first time, and nobody whose account it has just made', async () => {
    await through()
    expect(await db.outboxMail.count()).toBe(0)
    await addAccount({ email: 'bo@example.org' })
    provider.claims = { sub: 'bo', email: 'bo@example.org', email_verified: true }
    await through()
    expect((await lastMailTo('bo@example.org')).text).toContain('single sign-on')
    await through()
    expect(await db.outboxMail.count()).toBe(1)
  })

  test('is asked no more for an address that has tried too often', async () => {
    const start = () => {
      const request = new Request('http://localhost:3000/api/auth/start')
      return GET(request, { params: Promise.resolve({ nextauth: ['start'] }) })
    }
    expect((await start()).status).toBe(303)
    await db.rateLimit.updateMany({ data: { count: limits.signInFrom.most } })
    const refused = await start()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('makes an account without any right for who has none', async () => {
    await through()
    expect(await db.account.findMany({ select: { email: true, name: true, role: true } })).toEqual([
      { email, name: 'Jane', role: 'account' },
    ])
  })

  test('believes no address that was not confirmed there', async () => {
    await addAccount({ email })
    provider.claims = { sub: 'jane', email }
    expect(await through()).toMatchObject({ location: expect.stringContaining(refused) as string })
    expect(await db.session.count()).toBe(0)
  })

  test('takes the password from an account whose address nobody had confirmed', async () => {
    await addAccount({ email, emailVerifiedAt: null, password: 'blue canal 7 windows' })
    await through()
    expect(await db.account.findUniqueOrThrow({ where: { email } })).toMatchObject({ passwordHash: null })
  })

  test('lets nobody in who is disabled, nor past a second factor by a password alone', async () => {
    await addAccount({ email, disabledAt: new Date() })
    expect((await through()).location).toContain(refused)
    await db.account.update({ where: { email }, data: { disabledAt: null, totpConfirmedAt: new Date() } })
    expect((await through()).location).toContain(refused)
    provider.claims = { ...provider.claims, amr: ['pwd', 'mfa'] }
    expect((await through()).location).toBe('http://localhost:3000/en/groups')
  })

  test('leads back into the portal only, and takes no answer that nobody asked for', async () => {
    await addAccount({ email })
    expect((await through('//elsewhere.example')).location).toMatch(/^http:\/\/localhost:3000\//)
    const unasked = await finishSingleSignOn({ ...from, cookie: null }, { code: 'x', state: 'y' })
    expect(unasked?.location).toContain(refused)
    expect(unasked?.cookies.join()).not.toContain('session-token')
  })
})

/** To the provider and back, as a browser goes. */
async function through(callbackUrl = '/en/groups') {
  const begun = await beginSingleSignOn({ ...from, cookie: null }, callbackUrl)
  if (!begun) throw new Error('No single sign-on is set up')
  const sent = await fetch(begun.location, { redirect: 'manual' })
  const back = new URL(sent.headers.get('location') ?? '')
  const cookie = begun.cookies.map((line) => line.split(';')[0]).join('; ')
  const finished = await finishSingleSignOn({ ...from, cookie }, Object.fromEntries(back.searchParams))
  if (!finished) throw new Error('No single sign-on is set up')
  return finished
}
