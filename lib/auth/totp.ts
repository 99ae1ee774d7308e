import 'server-only'
import { Secret, TOTP } from 'otpauth'
import { seal, unseal } from '@/lib/auth/secrets'
import type { Transaction } from '@/lib/db'

const period = 30

/** A new secret, sealed for the row. */
export function newSecret(): string {
  return seal('second-factor', new Secret({ size: 20 }).base32)
}

/** The secret of a row as one types it into an app, and its address. Null when it was sealed with another secret. */
export function openSecret(
  sealed: string,
  account: { email: string },
  portalName: string,
): { typed: string; uri: string } | null {
  const base32 = unseal('second-factor', sealed)
  if (!base32) return null
  const secret = Secret.fromBase32(base32)
  return { typed: base32, uri: totpOf(secret, account.email, portalName).toString() }
}

/**
 * Accepts the six digits of now, of half a minute ago or ahead, and each time step once: a code that was looked at
 * over a shoulder opens nothing again, however close together two attempts are.
 */
export async function acceptCode(
  tx: Transaction,
  account: { id: string; totpSecret: string | null },
  code: string,
  now = Date.now(),
): Promise<boolean> {
  const base32 = account.totpSecret && unseal('second-factor', account.totpSecret)
  const digits = code.replace(/\s/g, '')
  if (!base32 || !/^\d{6}$/.test(digits)) return false
  const totp = new TOTP({ secret: Secret.fromBase32(base32), period })
  const delta = totp.validate({ token: digits, window: 1, timestamp: now })
  if (delta === null) return false
  const step = Math.floor(now / 1000 / period) + delta
  const { count } = await tx.account.updateMany({
    where: { id: account.id, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  })
  return count === 1
}

function totpOf(secret: Secret, label: string, issuer: string): TOTP {
  return new TOTP({ issuer, label, secret, period, digits: 6, algorithm: 'SHA1' })
}
