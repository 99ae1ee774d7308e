import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { AccountRights } from '@/lib/auth/account-rights'

/** What one rendering says about itself while it runs. */
export type Reading = {
  /** Tags of everything that was read: the page is old when one of them is touched. */
  readonly tags: Set<string>
  /** Status of the answer. A page says it here because Next's own not-found page needs a script to appear. */
  status: number
  /** False when the page holds for this request only, for instance because a filter names nothing known. */
  keep: boolean
  /** When the page stops being right by itself, in milliseconds since 1970: a meeting ends, a deadline passes. */
  until: number
  /** Printed in the log and on the error page, so that one can be found from the other. */
  readonly reference: string
  /** Who asks; null for the common page, which is the same for everybody and knows nobody. */
  readonly asking: Asking | null
  /** What the answer says besides: cookies, when to come again. */
  readonly headers: [name: string, value: string][]
  /** Set when a page or an action was asked by whom it is not for. */
  denied: 'signed-out' | 'not-theirs' | null
}

/** Who asks for a page that is made for one person, and how. */
export type Asking = {
  /** The account whose session the cookie names, looked up; null for a visitor. */
  readonly accountId: string | null
  readonly sessionId: string | null
  /** What the account may do, as it was read with the session a moment ago. Taken by the first who needs it. */
  rights?: AccountRights | null
  /** The address that the request came from, of which limits are counted. */
  readonly address: string
  readonly userAgent: string
  /** Path and query, as in the browser's address bar. */
  readonly target: string
}

// Pages live in Next's bundle, the server outside of it: they meet in the one place that both can see.
const shared = globalThis as typeof globalThis & { pharosReading?: AsyncLocalStorage<Reading> }
const current = (shared.pharosReading ??= new AsyncLocalStorage<Reading>())

/** @param asking who asks; null for the common page */
export function newReading(asking: Asking | null): Reading {
  return {
    ...{ tags: new Set(), status: 200, keep: true, until: Infinity },
    reference: randomUUID().slice(0, 8),
    ...{ asking, headers: [], denied: null },
  }
}

/** Runs a rendering and hears what it notes. */
export function whileReading<T>(reading: Reading, work: () => Promise<T>): Promise<T> {
  return current.run(reading, work)
}

/** Called by every public read: names what the page depends on. */
export function noteReads(...tags: string[]): void {
  const reading = current.getStore()
  for (const tag of tags) reading?.tags.add(tag)
}

/** Called by a page or an action that answers with something else than 200. Such a page is never kept. */
export function answerWith(
  status: 400 | 403 | 404 | 409 | 422 | 429,
  headers: [string, string][] = [],
): void {
  const reading = current.getStore()
  if (!reading) return
  Object.assign(reading, { status, keep: false })
  reading.headers.push(...headers)
}

/** Adds a header to the answer of a page made for one person. */
export function addHeader(name: string, value: string): void {
  current.getStore()?.headers.push([name, value])
}

/** Called where it is found that the one who asks may not: the server then shows the way to sign in, or nothing at all. */
export function deny(why: 'signed-out' | 'not-theirs'): void {
  const reading = current.getStore()
  if (reading) Object.assign(reading, { denied: why, keep: false })
}

/** Called by a page that is right for this request but not worth its place in memory. */
export function doNotKeep(): void {
  const reading = current.getStore()
  if (reading) reading.keep = false
}

/** Called by a read whose result changes as time passes: the page is made anew after the earliest instant said. */
export function keepUntil(instant: Date): void {
  const reading = current.getStore()
  if (reading) reading.until = Math.min(reading.until, instant.getTime())
}

/** The reference under which the log speaks of this rendering. */
export function currentReference(): string | null {
  return current.getStore()?.reference ?? null
}

/** Who asks; null on common pages and outside of any. */
export function currentAsking(): Asking | null {
  return current.getStore()?.asking ?? null
}
