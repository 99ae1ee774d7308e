import { hash } from '@node-rs/argon2'
import { TOTP, URI } from 'otpauth'
import { beforeEach, describe, expect, test } from 'vitest'
import { newRecoveryCodes } from '@/lib/auth/recovery-codes'
import { signIn, signInWithCode } from '@/lib/auth/sign-in'
import { newSecret, openSecret } from '@/lib/auth/totp'
import { db } from '@/lib/db'
import { addAccount, lastMailTo } from '../support/accounts'

const home = { address: '192.0.2.1', userAgent: 'Firefox' }
const elsewhere = { address: '198.51.100.7', userAgent: 'Firefox' }
const email = 'jane@example.org'
const password = 'blue canal 7 windows'
const right = { email, password }
const wrong = { email, password: 'brown canal 7 windows' }

describe('signing in', () => {
  let id = ''

  beforeEach(async () => {
    ;({ id } = await addAccount({ email, password }))
  })

  test('works with the right password, and is noted', async () => {
    const result = await signIn(right, home)
    expect(result).toMatchObject({ ok: true, accountId: id })
    expect(await db.session.count({ where: { accountId: id, userAgent: 'Firefox' } })).toBe(1)
    expect(await db.auditEntry.count({ where: { action: 'account.signed-in', recordId: id } })).toBe(1)
    expect((await db.account.findUniqueOrThrow({ where: { id } })).lastSignInAt).not.toBeNull()
  })

  test('is refused alike for a wrong password, an unknown address and a disabled account', async () => {
    expect(await signIn(wrong, home)).toEqual({ ok: false, reason: 'wrong' })
    expect(await signIn({ ...right, email: 'nobody@example.org' }, home)).toEqual({
      ok: false,
      reason: 'wrong',
    })
    await db.account.update({ where: { id }, data: { disabledAt: new Date() } })
    expect(await signIn(right, home)).toEqual({ ok: false, reason: 'wrong' })
    expect(await db.session.count()).toBe(0)
  })

  test('is as much work for an address that nobody has', async () => {
    const [known, unknown] = [wrong, { ...wrong, email: 'nobody@example.org' }]
    await signIn(known, home)
    const works = { known: 0, unknown: 0 }
    for (let count = 0; count < 4; count += 1) {
      works.known += await workOf(() => signIn(known, home))
      works.unknown += await workOf(() => signIn(unknown, home))
    }
    // Without a hash to compare with it would be a twentieth.
    expect(works.unknown).toBeGreaterThan(works.known / 3)
    expect(works.unknown).toBeLessThan(works.known * 3)
  })

  test('is refused for a while after many failures, and the owner still gets in from elsewhere', async () => {
    const answers = []
    for (let count = 0; count < 11; count += 1) answers.push(await signIn(wrong, home))
    expect(answers.at(9)).toEqual({ ok: false, reason: 'wrong' })
    expect(answers.at(10)).toMatchObject({ ok: false, reason: 'too-often' })
    expect(await signIn(right, home)).toMatchObject({ ok: false, reason: 'too-often' })
    expect(await signIn(right, elsewhere)).toMatchObject({ ok: true })
  })

  test('as often as one likes is no offence', async () => {
    for (let count = 0; count < 12; count += 1) expect(await signIn(right, home)).toMatchObject({ ok: true })
  })

  test('tells only who knows the password that the address is not confirmed', async () => {
    await db.account.update({ where: { id }, data: { emailVerifiedAt: null } })
    expect(await signIn(wrong, home)).toEqual({ ok: false, reason: 'wrong' })
    expect(await signIn(right, home)).toEqual({ ok: false, reason: 'unconfirmed', accountId: id })
  })

  test('makes a hash of former days anew', async () => {
    const passwordHash = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    await db.account.update({ where: { id }, data: { passwordHash } })
    expect(await signIn(right, home)).toMatchObject({ ok: true })
    const after = await db.account.findUniqueOrThrow({ where: { id } })
    expect(after.passwordHash).toContain('m=19456,t=2')
    expect(await signIn(right, home)).toMatchObject({ ok: true })
  })
})

describe('signing in with a second factor', () => {
  test('asks for a code after the password, and signs nobody in before', async () => {
    const { ticket, code } = await halfway()
    expect(await db.session.count()).toBe(0)
    expect(await signInWithCode({ ticket, code: '000000' }, home)).toEqual({
      ok: false,
      reason: 'wrong-code',
    })
    expect(await signInWithCode({ ticket, code: code() }, home)).toMatchObject({ ok: true })
    expect(await signInWithCode({ ticket, code: code() }, home)).toEqual({ ok: false, reason: 'wrong-code' })
  })

  test('takes a recovery code instead, once, and says so to the owner', async () => {
    const { ticket, codes } = await halfway()
    const code = codes[0] ?? ''
    expect(await signInWithCode({ ticket, code }, home)).toMatchObject({ ok: true })
    expect((await lastMailTo(email)).text).toContain('9 are left')
    expect(await signInWithCode({ ticket, code }, home)).toEqual({ ok: false, reason: 'wrong-code' })
  })

  test('begins anew when the password was changed meanwhile, or with a made-up ticket', async () => {
    const { id, ticket, code } = await halfway()
    await db.account.update({ where: { id }, data: { passwordHash: await hash('something else') } })
    expect(await signInWithCode({ ticket, code: code() }, home)).toEqual({ ok: false, reason: 'wrong' })
    expect(await signInWithCode({ ticket: 'made-up', code: code() }, home)).toEqual({
      ok: false,
      reason: 'wrong',
    })
  })

  test('is refused for a while after many wrong codes', async () => {
    const { ticket, code } = await halfway()
    const address = (count: number) => ({ ...home, address: `192.0.2.${count}` })
    for (let count = 0; count < 20; count += 1)
      await signInWithCode({ ticket, code: '000000' }, address(count))
    expect(await signInWithCode({ ticket, code: code() }, home)).toMatchObject({ reason: 'too-often' })
  })
})

async function halfway() {
  const [totpSecret, { codes, hashes }] = [newSecret(), newRecoveryCodes()]
  const second = { totpSecret, totpConfirmedAt: new Date(), recoveryCodes: hashes }
  const { id } = await addAccount({ email, password, role: 'editor', ...second })
  const totp = URI.parse(openSecret(totpSecret, { email }, 'Pharos')?.uri ?? '')
  if (!(totp instanceof TOTP)) throw new Error('Not a TOTP address')
  const result = await signIn(right, home)
  if (result.ok || result.reason !== 'code-needed') throw new Error('No code was asked for')
  return { id, ticket: result.ticket, codes, code: () => totp.generate() }
}

/** Microseconds that the processor was busy, on a machine that may be busy with other things. */
async function workOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
