import { beforeEach, expect, test } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import {
  addDemonstration,
  changeDemonstration,
  translateDemonstration,
  type DemonstrationInput,
} from '@/lib/demonstrations/mutations'
import { addCity } from '../support/cities'
import { addSolution, addTheme } from '../support/solutions'

const viewer = systemViewer('test')
let input: DemonstrationInput

beforeEach(async () => {
  const solutionId = await addSolution('Heat exchange')
  const { id: cityId } = await addCity({ name: 'Umea' })
  const words = { language: 'en', title: 'Heat for the hospital', summary: '', published: true }
  input = { ...words, solutionId, cityId, status: 'planned' }
})

async function added(more: Partial<DemonstrationInput> & { slug?: string } = {}): Promise<string> {
  const result = await inTransaction((tx) => addDemonstration(tx, viewer, { ...input, ...more }))
  if (!result.ok) throw new Error(result.reason)
  return result.id
}

const change = (id: string, version: number, more: Partial<DemonstrationInput> = {}) =>
  inTransaction((tx) => changeDemonstration(tx, viewer, { ...input, ...more, id, version }))

const read = (id: string) =>
  db.demonstration.findUniqueOrThrow({ where: { id }, include: { themes: true, translations: true } })

test('a demonstration keeps where, when and at what cost it was put in place', async () => {
  const id = await added({
    slug: 'umea-heat-exchange',
    place: 'Hospital',
    latitude: 63.82,
    longitude: 20.3,
    startsOn: new Date('2019-09-01'),
    startsOnPrecision: 'month',
    cost: '1250000.50',
  })
  const { cost, ...demonstration } = await read(id)
  expect(demonstration).toMatchObject({
    slug: 'umea-heat-exchange',
    place: 'Hospital',
    startsOn: new Date('2019-09-01'),
    startsOnPrecision: 'month',
    sortKey: 'heat for the hospital',
  })
  expect(cost?.toNumber()).toBe(1250000.5)
})

test('what a change does not know of stays as it is, and what it empties goes', async () => {
  const id = await added({ place: 'Hospital', themeIds: [await addTheme('Energy')] })
  expect(await change(id, 1, { status: 'completed' })).toEqual({ ok: true })
  expect(await read(id)).toMatchObject({ status: 'completed', place: 'Hospital', themes: [{}] })
  expect(await change(id, 2, { place: null, themeIds: [] })).toEqual({ ok: true })
  expect(await read(id)).toMatchObject({ place: null, themes: [] })
  expect(await change(id, 2)).toEqual({ ok: false, reason: 'changed-meanwhile' })
})

test('every write is heard of by what shows demonstrations, and written down', async () => {
  const id = await added()
  await inTransaction((tx) =>
    translateDemonstration(tx, viewer, { ...input, id, language: 'sv', title: 'Värme' }),
  )
  expect((await read(id)).translations).toHaveLength(2)
  const touched = await db.touchedTag.findMany({ select: { tag: true } })
  expect(new Set(touched.map(({ tag }) => tag))).toEqual(new Set([`demonstration:${id}`, 'demonstrations']))
  const audit = await db.auditEntry.findMany({ orderBy: { id: 'asc' }, select: { action: true } })
  expect(audit.map(({ action }) => action)).toEqual(['demonstration.added', 'demonstration.translated'])
})

test('nobody but the staff writes demonstrations', async () => {
  const guest = { ...viewer, role: 'account' } as Viewer
  const refusal = { ok: false, reason: 'not-found' }
  const id = await added()
  await inTransaction(async (tx) => {
    expect(await addDemonstration(tx, guest, input)).toEqual(refusal)
    expect(await changeDemonstration(tx, guest, { ...input, id, version: 1 })).toEqual(refusal)
    expect(await translateDemonstration(tx, guest, { ...input, id })).toEqual(refusal)
  })
})
