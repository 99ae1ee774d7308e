import 'server-only'
import { randomInt } from 'node:crypto'
import { fingerprint } from '@/lib/auth/secrets'
import type { Transaction } from '@/lib/db'

// Without letters that are taken for digits.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const howMany = 10

/** Codes for the day the phone is lost, shown once, and the hashes that are kept of them. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: howMany }, () => `${letterRow()}-${letterRow()}`)
  return { codes, hashes: codes.map(hashOf) }
}

/** Uses a code up: of two who try the same one, one is refused. */
export async function acceptRecoveryCode(tx: Transaction, accountId: string, code: string): Promise<boolean> {
  const hash = hashOf(code)
  const count = await tx.$executeRaw`
    UPDATE accounts SET recovery_codes = array_remove(recovery_codes, ${hash})
    WHERE id = ${accountId}::uuid AND ${hash} = ANY (recovery_codes)`
  return count === 1
}

function letterRow(): string {
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
}

function hashOf(code: string): string {
  return fingerprint('recovery-codes', code.toLowerCase().replace(/[^a-z0-9]/g, ''))
}
