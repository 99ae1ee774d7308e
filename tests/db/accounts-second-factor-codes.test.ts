import { TOTP, URI } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { acceptRecoveryCode, newRecoveryCodes } from '@/lib/auth/recovery-codes'
import { acceptCode, newSecret, openSecret } from '@/lib/auth/totp'
import { db, inTransaction } from '@/lib/db'
import { addAccount } from '../support/accounts'

const now = Date.UTC(2026, 4, 6, 12, 0, 10)

describe('a code of the second factor', () => {
  test('is accepted, with spaces, half a minute early or late, and no further', async () => {
    const { account, at } = await enrolled()
    expect(await accept(account, at(now - 90_000))).toBe(false)
    expect(await accept(account, at(now + 90_000))).toBe(false)
    expect(await accept(account, at(now - 30_000))).toBe(true)
    expect(await accept(account, at(now).replace(/^.../, '$& '))).toBe(true)
    expect(await accept(account, at(now + 30_000))).toBe(true)
  })

  test('is accepted once, and none before it afterwards', async () => {
    const { account, at } = await enrolled()
    const results = await Promise.all([accept(account, at(now)), accept(account, at(now))])
    expect(results.toSorted()).toEqual([false, true])
    expect(await accept(account, at(now - 30_000))).toBe(false)
  })

  test.each(['', '12345', '1234567', 'abcdef', '000000 OR 1=1'])('is not "%s"', async (code) => {
    const { account } = await enrolled()
    expect(await accept(account, code)).toBe(false)
  })

  test('is asked of a secret that the database alone does not give away', async () => {
    const { account, typed } = await enrolled()
    expect(account.totpSecret).not.toContain(typed)
    expect(openSecret(`${account.totpSecret}x`, { email: 'a@example.org' }, 'Pharos')).toBeNull()
  })
})

describe('a recovery code', () => {
  test('works once, also with other spacing and letters', async () => {
    const { id } = await addAccount()
    const { codes, hashes } = newRecoveryCodes()
    await db.account.update({ where: { id }, data: { recoveryCodes: hashes } })
    const [first = '', second = ''] = codes
    const spend = (code: string) => inTransaction((tx) => acceptRecoveryCode(tx, id, code))
    expect((await Promise.all([spend(first), spend(first)])).toSorted()).toEqual([false, true])
    expect(await spend(second.toUpperCase().replace('-', ' '))).toBe(true)
    expect(await spend('aaaaaa-aaaaaa')).toBe(false)
    const { recoveryCodes } = await db.account.findUniqueOrThrow({ where: { id } })
    expect(recoveryCodes).toHaveLength(8)
    expect(JSON.stringify(recoveryCodes)).not.toContain(codes[2])
  })
})

async function enrolled() {
  const { id } = await addAccount()
  const sealed = newSecret()
  await db.account.update({ where: { id }, data: { totpSecret: sealed, totpConfirmedAt: new Date() } })
  const { typed, uri } = openSecret(sealed, { email: 'a@example.org' }, 'Pharos: a portal') ?? {
    typed: '',
    uri: '',
  }
  const totp = URI.parse(uri)
  if (!(totp instanceof TOTP)) throw new Error('Not a TOTP address')
  return {
    account: { id, totpSecret: sealed },
    typed,
    at: (timestamp: number) => totp.generate({ timestamp }),
  }
}

function accept(account: { id: string; totpSecret: string }, code: string) {
  return inTransaction((tx) => acceptCode(tx, account, code, now))
}
