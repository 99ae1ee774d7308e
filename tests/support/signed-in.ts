import type { BrowserContext } from '@playwright/test'
import { portalUrl } from './browser'

/** Of every account of the sample, in the portal under test. */
export const samplePassword = 'a-lantern-for-every-quay'

/** Who the sample knows, by what is tried with them. */
export const identities = {
  guest: 'guest@pharos.test',
  member: 'member@pharos.test',
  lead: 'lead@pharos.test',
  authorA: 'author@pharos.test',
  authorB: 'author-b@pharos.test',
  officerA: 'officer@pharos.test',
  officerB: 'officer-b@pharos.test',
  editor: 'editor@pharos.test',
  admin: 'admin@pharos.test',
} as const

export type Identity = keyof typeof identities

const cookies = new Map<Identity, Promise<string>>()

/** The Cookie header of somebody who has signed in, made once for each worker. */
export function cookieOf(identity: Identity): Promise<string> {
  const known = cookies.get(identity) ?? signIn(portalUrl(), identity)
  cookies.set(identity, known)
  return known
}

/** Gives a browser the session of somebody who has signed in elsewhere, which is quicker than the form. */
export async function becomes(context: BrowserContext, identity: Identity): Promise<void> {
  const pairs = (await cookieOf(identity)).split('; ').map((pair) => pair.split('=', 2))
  await context.addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url: portalUrl() })))
}

/** What a form sends of itself, beside what is typed: the fields by which React knows its action. */
export function hiddenFields(html: string): [name: string, value: string][] {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)
  return [...inputs].map(([, name = '', value = '']) => [name, unescaped(value)])
}

/** Signs somebody in at a portal. @returns the Cookie header */
export async function signIn(origin: string, identity: Identity): Promise<string> {
  const address = `${origin}/en/sign-in`
  const form = new FormData()
  for (const [name, value] of hiddenFields(await (await fetch(address)).text())) form.append(name, value)
  form.set('email', identities[identity])
  form.set('password', samplePassword)
  const answer = await fetch(address, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { Origin: origin },
  })
  if (answer.status !== 303) throw new Error(`${identity} could not sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
