import { expect, test } from 'vitest'
import { listNearestRecords, searchPublished } from '@/lib/search/queries'
import { emptyDatabase, testDatabase } from '../support/database'
import { fillWithMany } from '../support/many'
import { runSql } from '../support/postgres'
import { countQueries } from '../support/queries'

/** What is asked of the database however much there is to be found, without the beginning and end of transactions. */
const searches = [
  { name: 'words that stand in everything', queries: 6, read: () => searchPublished('en', { q: 'heat' }) },
  { name: 'a theme', queries: 6, read: () => searchPublished('en', { q: 'heat', theme: 'theme-3' }) },
  { name: 'a typing error', queries: 9, read: () => searchPublished('en', { q: 'stoory' }) },
  { name: 'what is nowhere', queries: 5, read: () => searchPublished('en', { q: 'zzqqxx' }) },
  { name: 'the nearest', queries: 2, read: () => listNearestRecords('en', 'stroy', 0.3) },
]
const known = Object.fromEntries(searches.map(({ name, queries }) => [name, queries]))

test(
  'a search sends the same number of queries for fifty records as for many',
  { timeout: 60_000 },
  async () => {
    const { url } = await testDatabase()
    for (const records of [50, 500]) {
      await emptyDatabase()
      await fillWithMany(url, records)
      const counted: Record<string, number> = {}
      for (const { name, read } of searches) counted[name] = await countQueries(read)
      expect(counted).toEqual(known)
    }
  },
)

test('broad words find everything, newest first, twenty at a time', { timeout: 60_000 }, async () => {
  const { url } = await testDatabase()
  await fillWithMany(url, 1500)
  const { rows, total, facets } = await searchPublished('en', { q: 'heat' })
  expect([rows.length, total]).toEqual([20, 3000])
  expect(facets.types).toMatchObject([
    { value: 'articles', count: 1500 },
    { value: 'events', count: 1500 },
  ])
  const dates = rows.map(({ dated }) => dated?.date ?? '')
  expect(dates).toEqual(dates.toSorted().reverse())
})

test('no index of a search keeps a long list of what is not sorted in yet', async () => {
  const { url } = await testDatabase()
  const indexes = await runSql(
    url,
    `SELECT c.relname, c.reloptions::text AS options FROM pg_class c JOIN pg_am a ON a.oid = c.relam
     WHERE a.amname = 'gin' AND c.relnamespace = 'public'::regnamespace`,
  )
  expect(indexes.length).toBeGreaterThan(40)
  expect(indexes.filter(({ options }) => options !== '{gin_pending_list_limit=64}')).toEqual([])
})
