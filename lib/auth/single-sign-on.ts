import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import { authOptions, providerId } from '@/lib/auth/options'
import { sessionCookieName, signedInMark } from '@/lib/auth/session-cookies'
import { nameAuthOrigin, settings } from '@/lib/env'

type Asked = {
  /** The request's Cookie header. */
  cookie: string | null
  userAgent: string
  /** Where to say that it did not work: a path of the portal. */
  signInPage: string
}

/** Where the browser goes next, and the values of Set-Cookie that go with it. */
export type Step = { location: string; cookies: string[]; signedIn: boolean }

/** The way to the provider. @param callbackUrl a path of the portal */
export async function beginSingleSignOn(asked: Asked, callbackUrl: string): Promise<Step | null> {
  // next-auth takes its own form alone, which it knows by a cookie and its hash.
  const csrfToken = randomBytes(32).toString('hex')
  const { secret, portalUrl } = settings()
  const hash = createHash('sha256').update(`${csrfToken}${secret}`).digest('hex')
  const prefix = portalUrl.startsWith('https:') ? '__Host-' : ''
  return askNextAuth(asked, {
    method: 'POST',
    query: { nextauth: ['signin', providerId] },
    cookies: { [`${prefix}next-auth.csrf-token`]: `${csrfToken}|${hash}` },
    body: { csrfToken, callbackUrl: portalUrl + callbackUrl },
  })
}

/** The way back, with what the provider sent along. */
export async function finishSingleSignOn(asked: Asked, query: Record<string, string>): Promise<Step | null> {
  const step = await askNextAuth(asked, {
    method: 'GET',
    query: { ...query, nextauth: ['callback', providerId] },
    cookies: Object.fromEntries((asked.cookie ?? '').split(';').map(pairOf)),
    body: {},
  })
  const signedIn = step?.cookies.some((cookie) => cookie.startsWith(`${sessionCookieName()}=`))
  if (!step || !signedIn) return step
  return { ...step, cookies: [...step.cookies, signedInMark(7 * 24 * 3600)], signedIn }
}

type Call = {
  method: 'GET' | 'POST'
  query: Record<string, string | string[]>
  cookies: Record<string, string>
  body: Record<string, string>
}

/** Asks next-auth as a page of it would be asked. Null where no single sign-on is set up. */
async function askNextAuth({ userAgent, signInPage }: Asked, call: Call): Promise<Step | null> {
  const options = authOptions(userAgent, signInPage)
  if (!options) return null
  nameAuthOrigin()
  const headers = new Map<string, string | string[]>()
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name, value)
      return response
    },
    end: () => response,
    json: () => response,
    send: () => response,
  }
  const request = { ...call, headers: { 'user-agent': userAgent } }
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options)
  const location = headers.get('Location')
  // Pages of its own, which it has for errors, are none of the portal's.
  const worked = typeof location === 'string' && !location.startsWith(`${settings().portalUrl}/api/auth/`)
  const cookies = [headers.get('Set-Cookie') ?? []].flat()
  return { location: worked ? location : `${signInPage}?error=single-sign-on`, cookies, signedIn: false }
}

function pairOf(pair: string): [name: string, value: string] {
  const [name = '', ...value] = pair.trim().split('=')
  const text = value.join('=')
  try {
    return [name, decodeURIComponent(text)]
  } catch {
    return [name, text]
  }
}
