import 'server-only'
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { settings } from '@/lib/env'

/** What a secret is derived for, so that none opens or proves what another one does. */
type Use = 'limits' | 'newsletter' | 'recovery-codes' | 'second-factor'

const cipher = 'aes-256-gcm'

/** Encrypts what has to be read again, so that a copy of the database alone gives nothing away. */
export function seal(use: Use, text: string): string {
  const iv = randomBytes(12)
  const sealing = createCipheriv(cipher, keyFor(use), iv)
  const content = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return [iv, sealing.getAuthTag(), content].map((part) => part.toString('base64url')).join('.')
}

/** Null when it was sealed with another secret or was altered. */
export function unseal(use: Use, sealed: string): string | null {
  const [iv, tag, content] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !tag || !content) return null
  try {
    const opening = createDecipheriv(cipher, keyFor(use), iv, { authTagLength: 16 }).setAuthTag(tag)
    return Buffer.concat([opening.update(content), opening.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** A name for something that only the portal can tell again: nobody finds the address out by trying all. */
export function fingerprint(use: Use, text: string): string {
  return createHmac('sha256', keyFor(use)).update(text).digest('base64url')
}

/** The hash of a random token, or of an address whose erasure has to be known on another machine too. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Derived once: everybody who registers is counted by one. */
const keys = new Map<string, KeyObject>()

function keyFor(use: Use): KeyObject {
  const { secret } = settings()
  const name = `${use} ${secret}`
  const key =
    keys.get(name) ?? createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `pharos ${use}`, 32)))
  keys.set(name, key)
  return key
}
