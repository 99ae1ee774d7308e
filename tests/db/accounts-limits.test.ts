import { describe, expect, test } from 'vitest'
import { countAttempt, forgetAttempt, limits } from '@/lib/auth/limits'
import { db } from '@/lib/db'
import { mostInvited } from '@/lib/registrations/invitations/schema'

const limit = { name: 'test', most: 3, seconds: 60 }

test('one account writes to no more than two thousand strangers in an hour', () => {
  const { most, seconds } = limits.inviteBy
  expect((most * mostInvited * 3600) / seconds).toBeLessThanOrEqual(2000)
})

describe('attempts', () => {
  test('are counted also when they come at the same moment', async () => {
    const waits = await Promise.all(Array.from({ length: 10 }, () => countAttempt(limit, 'a', '1.2.3.4')))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3)
    expect(Math.max(...waits)).toBeLessThanOrEqual(60)
    expect(waits.filter((wait) => wait > 50)).toHaveLength(7)
  })

  test('from one address keep nobody out who comes from another', async () => {
    for (let count = 0; count < 5; count += 1) await countAttempt(limit, 'owner@example.org', '1.2.3.4')
    expect(await countAttempt(limit, 'owner@example.org', '1.2.3.4')).toBeGreaterThan(0)
    expect(await countAttempt(limit, 'owner@example.org', '5.6.7.8')).toBe(0)
  })

  test('from anywhere on one line of IPv6 are counted together, and those of a neighbour apart', async () => {
    const line = [
      '2001:db8:1:2::1',
      '2001:db8:1:2:aaaa::7',
      '2001:0DB8:1:2:ffff:ffff:ffff:ffff',
      '2001:db8:1:2::2',
    ]
    const waits: number[] = []
    for (const address of line) waits.push(await countAttempt(limit, 'owner@example.org', address))
    expect(waits.map((wait) => wait > 0)).toEqual([false, false, false, true])
    expect(await countAttempt(limit, 'owner@example.org', '2001:db8:1:3::1')).toBe(0)
    expect(await countAttempt(limit, 'owner@example.org', '::1')).toBe(0)
  })

  test('that turn out to be right are not counted', async () => {
    for (let count = 0; count < 10; count += 1) {
      expect(await countAttempt(limit, 'a')).toBe(0)
      await forgetAttempt(limit, 'a')
    }
  })

  test('begin anew when their time is over', async () => {
    for (let count = 0; count < 5; count += 1) await countAttempt(limit, 'a')
    await db.rateLimit.updateMany({ data: { endsAt: new Date(Date.now() - 1) } })
    expect(await countAttempt(limit, 'a')).toBe(0)
  })

  test('are kept under a name that tells nobody whose they are', async () => {
    await countAttempt(limit, 'owner@example.org')
    expect(JSON.stringify(await db.rateLimit.findMany())).not.toContain('owner')
  })
})
