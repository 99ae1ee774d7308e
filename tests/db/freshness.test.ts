import { afterEach, describe, expect, test, vi } from 'vitest'
import { Client } from 'pg'
import { v7 as uuid } from 'uuid'
import { inTransaction } from '@/lib/db'
import { onTouched, touch } from '@/lib/server/touch'
import { watchTouched } from '@/lib/server/touched-elsewhere'
import { testDatabase } from '../support/database'

const { kind, url, connection } = await testDatabase()
const stops: (() => unknown)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** Every tag that this process hears of, in order. */
function heard(): string[] {
  const tags: string[] = []
  stops.push(onTouched((touched) => tags.push(...touched)))
  return tags
}

async function watch(): Promise<void> {
  stops.push(await watchTouched(() => undefined, kind === 'postgres' ? url : null))
}

const insert = 'INSERT INTO touched_tags (id, tag) VALUES ($1, $2)'

describe('the process that wrote', () => {
  test('knows at once which pages are old', async () => {
    const tags = heard()
    await inTransaction((tx) => touch(tx, ['articles', 'articles', 'article:1']))
    expect(tags).toEqual(['articles', 'article:1'])
  })

  test('does not hear of its own write again from the table', async () => {
    await watch()
    const tags = heard()
    await inTransaction((tx) => touch(tx, ['own']))
    await connection.query(insert, [uuid(), 'foreign'])
    await vi.waitFor(() => expect(tags).toContain('foreign'))
    expect(tags).toEqual(['own', 'foreign'])
  })

  test('drops nothing for a write that was rolled back', async () => {
    const tags = heard()
    const write = inTransaction(async (tx) => {
      await touch(tx, ['articles'])
      throw new Error('changed my mind')
    })
    await expect(write).rejects.toThrow('changed my mind')
    expect(tags).toEqual([])
  })
})

describe('another process', () => {
  test('learns of a write within a second', async () => {
    await watch()
    const tags = heard()
    const written = Date.now()
    await connection.query(insert, [uuid(), 'cities'])
    await vi.waitFor(() => expect(tags).toEqual(['cities']), { timeout: 1_000, interval: 10 })
    expect(Date.now() - written).toBeLessThan(1_000)
  })

  test('hears of each write once', async () => {
    await watch()
    const tags = heard()
    await connection.query(insert, [uuid(), 'first'])
    await vi.waitFor(() => expect(tags).toContain('first'))
    await connection.query(insert, [uuid(), 'second'])
    await vi.waitFor(() => expect(tags).toContain('second'))
    expect(tags).toEqual(['first', 'second'])
  })

  test.skipIf(kind === 'embedded')('learns of a write that began early and was committed late', async () => {
    const slow = new Client({ connectionString: url })
    await slow.connect()
    stops.push(() => slow.end())
    await slow.query('BEGIN')
    await slow.query(insert, [uuid(), 'slow'])
    await watch()
    const tags = heard()
    await connection.query(insert, [uuid(), 'quick'])
    await vi.waitFor(() => expect(tags).toEqual(['quick']))
    await slow.query('COMMIT')
    await vi.waitFor(() => expect(tags).toEqual(['quick', 'slow']))
  })
})
