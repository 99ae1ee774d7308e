import 'server-only'
import { LRUCache } from 'lru-cache'
import { decode, encode } from 'next-auth/jwt'
import { settings } from '@/lib/env'

/** Says on common pages, which are the same for everybody, that somebody is signed in. It opens nothing. */
const signedInCookie = 'pharos-signed-in'

/** As next-auth calls it, which sets the same cookie after a single sign-on. */
export function sessionCookieName(): string {
  return isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

/** The values of Set-Cookie that make a browser carry a session: one for each header line. */
export async function sessionCookies({ id, expiresAt }: { id: string; expiresAt: Date }): Promise<string[]> {
  const maxAge = Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / 1000))
  const token = await encode({ token: { sessionId: id }, secret: settings().secret, maxAge })
  return [
    setCookie(sessionCookieName(), token, maxAge, ['HttpOnly']),
    setCookie(signedInCookie, '1', maxAge, []),
  ]
}

/** The values of Set-Cookie that make a browser forget its session. */
export function endedCookies(): string[] {
  return [setCookie(sessionCookieName(), '', 0, ['HttpOnly']), setCookie(signedInCookie, '', 0, [])]
}

/** The value of Set-Cookie that tells common pages of a session that somebody else set the cookie of. */
export function signedInMark(maxAge: number): string {
  return setCookie(signedInCookie, '1', maxAge, [])
}

/** Of which session a token is: that never changes, while opening one derives the key of its cipher anew. */
const opened = new LRUCache<string, string>({ max: 5_000 })

/** The id of the session that a request's Cookie header names, when it is one that the portal gave out. */
export async function sessionIdOf(cookieHeader: string | undefined): Promise<string | null> {
  const token = cookieOf(cookieHeader ?? '', sessionCookieName())
  if (!token) return null
  const known = opened.get(token)
  if (known) return known
  const content = await decode({ token, secret: settings().secret }).catch(() => null)
  if (typeof content?.sessionId !== 'string') return null
  opened.set(token, content.sessionId)
  return content.sessionId
}

function cookieOf(header: string, name: string): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

function setCookie(name: string, value: string, maxAge: number, more: string[]): string {
  const secure = isSecure() ? ['Secure'] : []
  return [`${name}=${value}`, 'Path=/', 'SameSite=Lax', `Max-Age=${maxAge}`, ...more, ...secure].join('; ')
}

function isSecure(): boolean {
  return settings().portalUrl.startsWith('https:')
}
