import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { fingerprint } from '@/lib/auth/secrets'

/** What an address can be signed for. */
type Signed = 'newsletter'

const shape = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([\w-]{43})$/

/**
 * A token that names a record and proves that the portal made it. Unlike a link of lib/auth/links.ts nothing is kept of
 * it, it holds as long as the record does, and any number of mails carry the same one.
 */
export function signId(use: Signed, id: string): string {
  return id.replaceAll('-', '') + fingerprint(use, id)
}

/** The id that a token names; null for one that the portal did not make for this use. */
export function signedId(use: Signed, token: string): string | null {
  const parts = shape.exec(token)
  if (!parts) return null
  const id = parts.slice(1, 6).join('-')
  const [signature, expected] = [Buffer.from(parts[6] ?? ''), Buffer.from(fingerprint(use, id))]
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? id : null
}
