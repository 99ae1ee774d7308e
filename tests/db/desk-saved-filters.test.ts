import { expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { removeFilter, saveFilter } from '@/lib/desk/saved-filters/mutations'
import { listSavedFilters } from '@/lib/desk/saved-filters/queries'
import { queryOf } from '@/lib/desk/saved-filters/rules'
import { saveFilterSchema } from '@/lib/desk/saved-filters/schema'
import type { Viewer } from '@/lib/auth/session'
import { addAccount } from '../support/accounts'

const list = '/editor/articles'

function save(viewer: Viewer, name: string, query: string, of = list) {
  return inTransaction((tx) => saveFilter(tx, viewer, saveFilterSchema.parse({ list: of, name, query })))
}

test('filters are kept under a name, for the list that they are of and for who saved them', async () => {
  const [{ viewer }, other] = [await addAccount({ role: 'editor' }), await addAccount({ role: 'editor' })]
  await save(viewer, ' Mine ', 'status=draft&assignee=me')
  await save(viewer, 'Dutch', 'language=nl')
  await save(viewer, 'Past', 'when=past', '/editor/events')
  await save(other.viewer, 'Others', 'status=draft')
  expect(await listSavedFilters(viewer, list)).toMatchObject([
    { name: 'Dutch', query: 'language=nl' },
    { name: 'Mine', query: 'status=draft&assignee=me' },
  ])
})

test('a name that was used before stands for the newer filters', async () => {
  const { viewer } = await addAccount({ role: 'editor' })
  await save(viewer, 'Mine', 'status=draft')
  await save(viewer, 'Mine', 'status=in_review')
  expect(await listSavedFilters(viewer, list)).toMatchObject([{ name: 'Mine', query: 'status=in_review' }])
})

test('nobody removes what somebody else saved, and nobody saves for whom the desk has nothing', async () => {
  const [{ viewer }, other] = [await addAccount({ role: 'editor' }), await addAccount({ role: 'editor' })]
  await save(viewer, 'Mine', 'status=draft')
  const [{ id } = { id: '' }] = await listSavedFilters(viewer, list)
  const remove = (who: Viewer) => inTransaction((tx) => removeFilter(tx, who, id))
  expect(await remove(other.viewer)).toEqual({ ok: false, reason: 'not-found' })
  expect(await remove(viewer)).toEqual({ ok: true })
  expect(await listSavedFilters(viewer, list)).toEqual([])
  expect(await save((await addAccount()).viewer, 'Mine', 'status=draft')).toEqual({
    ok: false,
    reason: 'not-found',
  })
})

test('thirty of a list are enough, and one of them can still be replaced', async () => {
  const { viewer } = await addAccount({ role: 'editor' })
  for (let at = 1; at <= 30; at += 1) await save(viewer, `Filters ${at}`, `q=${at}`)
  expect(await save(viewer, 'One more', 'q=more')).toEqual({ ok: false, reason: 'tooManyFilters' })
  expect(await save(viewer, 'Filters 7', 'q=seven')).toEqual({ ok: true })
  expect(await listSavedFilters(viewer, list)).toHaveLength(30)
})

test('they go with the account', async () => {
  const { id, viewer } = await addAccount({ role: 'editor' })
  await save(viewer, 'Mine', 'status=draft')
  await db.account.delete({ where: { id }, select: { id: true } })
  expect(await db.savedFilter.count({ where: { accountId: id } })).toBe(0)
})

test('what is kept is the address of a list of the desk, written in one way', () => {
  const parse = (about: object) =>
    saveFilterSchema.safeParse({ list, name: 'Mine', query: 'q=a', ...about }).data
  expect(parse({ query: 'q=heat%20pumps&status=draft' })?.query).toBe('q=heat+pumps&status=draft')
  expect(parse({ query: '' })).toBeUndefined()
  expect(parse({ query: `q=${'a'.repeat(4000)}` })).toBeUndefined()
  for (const strange of ['https://example.org', '//example.org', '/editor/articles?x', '/en/editor/articles'])
    expect(parse({ list: strange })).toBeUndefined()
  expect(queryOf({ q: 'heat pumps', page: 3, done: 'a batch' })).toBe('q=heat+pumps')
  expect(queryOf({ page: 1 })).toBe('')
})
