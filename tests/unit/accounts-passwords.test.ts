import { hash } from '@node-rs/argon2'
import { describe, expect, test } from 'vitest'
import { passwordFault } from '@/lib/auth/password-faults'
import { hashPassword, isOutdated, passwordMatches } from '@/lib/auth/passwords'

describe('a password', () => {
  test.each([
    ['blue canal 7 windows', null],
    ['brücke-am-kanal', null],
    ['x9$kQ2m!vL', null],
    ['kurz', 'too-short'],
    ['é'.normalize('NFD').repeat(9), 'too-short'],
    ['a'.repeat(201), 'too-long'],
    ['password12', 'too-easy'],
    ['Password123!', 'too-easy'],
    ['qwertyuiop', 'too-easy'],
    ['1234567890', 'too-easy'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'too-easy'],
    ['Summer2026!', 'too-easy'],
    ['letmein2024', 'too-easy'],
    ['Jane.Doe-Umeå', 'too-easy'],
    ['jane.doe@umea.example', 'too-easy'],
    ['Lantern Cities1', 'too-easy'],
  ])('like "%s" is %s', (password, fault) => {
    expect(passwordFault(password, ['Jane Doe Umeå', 'jane.doe@umea.example', 'Lantern Cities'])).toBe(fault)
  })

  test('matches its hash however its accents were typed, and nothing else does', async () => {
    const kept = await hashPassword('Malmö by the sea')
    expect(await passwordMatches(kept, 'Malmö by the sea'.normalize('NFD'))).toBe(true)
    expect(await passwordMatches(kept, 'Malmo by the sea')).toBe(false)
    expect(isOutdated(kept)).toBe(false)
  })

  test('is worked at as long for an account that is not there', async () => {
    expect(await passwordMatches(null, 'whatever it is')).toBe(false)
  })

  test('whose hash is weaker than today’s is still accepted and noticed', async () => {
    const weak = await hash('blue canal 7 windows', { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    expect(await passwordMatches(weak, 'blue canal 7 windows')).toBe(true)
    expect(isOutdated(weak)).toBe(true)
  })

  test('that comes with a crowd waits for its turn and is not forgotten', async () => {
    const hashes = await Promise.all(Array.from({ length: 6 }, () => hashPassword('blue canal 7 windows')))
    expect(new Set(hashes).size).toBe(6)
  })
})
