import { v7 as newId } from 'uuid'
import { expect, test, vi } from 'vitest'
import pg from 'pg'
import { db } from '@/lib/db'
import { addEvent } from '../support/events'

/** The statements that a read sends, in their order. */
async function statementsOf(read: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await read()
  const sent = query.mock.calls.map(([statement]) => String(Object(statement).text ?? statement))
  query.mockRestore()
  return sent
}

const select = { slug: true, translations: { select: { title: true } } } as const

test('a record comes with what belongs to it in one statement', async () => {
  const { id } = await addEvent('Heat', '2999-01-21')
  const sent = await statementsOf(() => db.event.findUnique({ where: { id }, select }))
  expect(sent).toHaveLength(1)
})

test('the rows of a page of a list are chosen before anything is joined to them, and keep their order', async () => {
  for (const day of ['2999-03-03', '2999-01-01', '2999-02-02']) await addEvent(`On ${day}`, day)
  const page = { select, orderBy: { startsAt: 'desc' }, take: 2 } as const
  const sent = await statementsOf(() => db.event.findMany(page))
  expect(sent.map((statement) => /LATERAL/i.test(statement))).toEqual([false, true])
  const titles = (await db.event.findMany(page)).map(({ translations }) => translations[0]?.title)
  expect(titles).toEqual(['On 2999-03-03', 'On 2999-02-02'])
  const next = await db.event.findMany({ ...page, skip: 2 })
  expect(next.map(({ translations }) => translations[0]?.title)).toEqual(['On 2999-01-01'])
})

test('an empty page asks for nothing more', async () => {
  const where = { id: newId() }
  const sent = await statementsOf(() => db.event.findMany({ where, select, take: 20 }))
  expect(sent).toHaveLength(1)
})

test('several records that are asked for at the same moment come each with its own', async () => {
  const ids: string[] = []
  for (const title of ['One', 'Two', 'Three']) ids.push((await addEvent(title, '2999-01-21')).id)
  const rows = await Promise.all(ids.map((id) => db.event.findUnique({ where: { id }, select })))
  expect(rows.map((row) => row?.translations[0]?.title)).toEqual(['One', 'Two', 'Three'])
})
