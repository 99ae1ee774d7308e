import { describe, expect, test } from 'vitest'
import { issueLink, readLink, revokeLinks, spendLink } from '@/lib/auth/links'
import { db, inTransaction } from '@/lib/db'
import { addAccount } from '../support/accounts'

const hour = 3_600_000

describe('a mailed link', () => {
  test('opens what it is about as often as it is looked at, and works once', async () => {
    const { id } = await addAccount()
    const token = await issue({ accountId: id, data: { next: 'somewhere' } })
    expect(await readLink('reset_password', token)).toMatchObject({
      accountId: id,
      data: { next: 'somewhere' },
    })
    expect(await readLink('reset_password', token)).not.toBeNull()
    expect(await spend(token)).toMatchObject({ accountId: id, about: null })
    expect(await spend(token)).toBeNull()
    expect(await readLink('reset_password', token)).toBeNull()
  })

  test('works for one of two who press its button at the same moment', async () => {
    const token = await issue({ email: 'a@example.org' })
    const results = await Promise.all([spend(token), spend(token)])
    expect(results.filter(Boolean)).toHaveLength(1)
  })

  test('is not in the database as it stands in the mail', async () => {
    const token = await issue({ email: 'a@example.org' })
    expect(JSON.stringify(await db.signedLink.findMany())).not.toContain(token)
  })

  test('is good for what it was made for only', async () => {
    const token = await issue({ email: 'a@example.org' })
    expect(await readLink('verify_email', token)).toBeNull()
    expect(await readLink('reset_password', `${token}x`)).toBeNull()
    expect(await readLink('reset_password', '../../etc')).toBeNull()
  })

  test('is replaced by the next of the same purpose and subject, and by no other', async () => {
    const { id } = await addAccount()
    const [first, other] = [await issue({ accountId: id }), await issue({ email: 'b@example.org' })]
    const second = await issue({ accountId: id })
    expect(await readLink('reset_password', first)).toBeNull()
    expect(await readLink('reset_password', second)).not.toBeNull()
    expect(await readLink('reset_password', other)).not.toBeNull()
  })

  test('is over when its time is', async () => {
    const token = await issue({ email: 'a@example.org' })
    const past = { createdAt: new Date(Date.now() - 3 * hour), expiresAt: new Date(Date.now() - hour) }
    await db.signedLink.updateMany({ data: past })
    expect(await readLink('reset_password', token)).toBeNull()
    expect(await spend(token)).toBeNull()
  })

  test('can be taken back with all others about the same record', async () => {
    const about = { kind: 'quote', id: '01930000-0000-7000-8000-000000000000' } as const
    const tokens = [
      await issue({ email: 'a@example.org', about }),
      await issue({ email: 'b@example.org', about }),
    ]
    const other = await issue({ email: 'a@example.org' })
    await inTransaction((tx) => revokeLinks(tx, 'reset_password', { about }))
    expect(await Promise.all(tokens.map((token) => readLink('reset_password', token)))).toEqual([null, null])
    expect(await readLink('reset_password', other)).not.toBeNull()
  })
})

type Input = Omit<Parameters<typeof issueLink>[1], 'purpose' | 'hours'>

function issue(input: Input) {
  return inTransaction((tx) => issueLink(tx, { purpose: 'reset_password', hours: 1, ...input }))
}

function spend(token: string) {
  return inTransaction((tx) => spendLink(tx, 'reset_password', token))
}
