import { beforeEach, describe, expect, test } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { cityTag } from '@/lib/cities/paths'
import { db, inTransaction } from '@/lib/db'
import { addFigure, changeFigure, translateFigure, type FigureInput } from '@/lib/figures/mutations'
import { figuresTag } from '@/lib/figures/paths'
import { addIndicator, changeIndicator, translateIndicator } from '@/lib/indicators/mutations'
import { addCity } from '../support/cities'

const viewer = systemViewer('test')
const stranger = { ...viewer, role: 'account' } as Viewer

async function added<Result extends { ok: boolean }>(work: Promise<Result>) {
  const result = await work
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result as Extract<Result, { ok: true }>
}

let homes: FigureInput, umea: string

beforeEach(async () => {
  const name = { language: 'en', name: 'Homes reached', published: true }
  const indicator = await added(
    inTransaction((tx) => addIndicator(tx, viewer, { ...name, unit: 'homes', summable: true })),
  )
  umea = (await addCity({ name: 'Umea' })).id
  homes = {
    language: 'en',
    title: 'homes warmed',
    method: 'Counted in the register.',
    published: true,
    indicatorId: indicator.id,
    kind: 'measured',
    value: 10_500.25,
    qualifier: 'more_than',
    unit: 'homes',
    scope: 'city',
    subjectId: umea,
    asOf: { date: '2022-09', precision: 'month' },
    headlinePosition: 1,
  }
})

const add = (input: Parameters<typeof addFigure>[2]) =>
  added(inTransaction((tx) => addFigure(tx, viewer, input)))
const touched = async () => (await db.touchedTag.findMany({ select: { tag: true } })).map(({ tag }) => tag)
const read = (id: string) => db.figure.findUniqueOrThrow({ where: { id }, include: { translations: true } })

describe('a figure', () => {
  test('is of exactly what its scope says', async () => {
    const { id, slug } = await add({ ...homes, slug: 'warm-homes' })
    expect(slug).toBe('warm-homes')
    expect(await read(id)).toMatchObject({
      cityId: umea,
      projectId: null,
      value: expect.objectContaining({}),
      asOf: new Date('2022-09-01'),
      asOfPrecision: 'month',
      translations: [{ title: 'homes warmed', method: 'Counted in the register.' }],
    })
    expect((await read(id)).value.toNumber()).toBe(10_500.25)
    expect(await touched()).toEqual(expect.arrayContaining([figuresTag, cityTag(umea)]))
  })

  test('keeps what a change does not speak of, and loses what it takes away', async () => {
    const { id } = await add(homes)
    const { asOf: _, headlinePosition: __, method: ___, ...rest } = homes
    await added(inTransaction((tx) => changeFigure(tx, viewer, { ...rest, id, version: 1 })))
    expect(await read(id)).toMatchObject({
      headlinePosition: 1,
      asOfPrecision: 'month',
      version: 2,
      translations: [{ method: 'Counted in the register.' }],
    })
    const cleared = { ...rest, asOf: null, headlinePosition: null, id, version: 2 }
    await added(inTransaction((tx) => changeFigure(tx, viewer, cleared)))
    expect(await read(id)).toMatchObject({ asOf: null, headlinePosition: null })
  })

  test('that goes to another city tells the pages of both', async () => {
    const { id } = await add(homes)
    await db.touchedTag.deleteMany()
    const brno = (await addCity({ name: 'Brno' })).id
    await added(
      inTransaction((tx) => changeFigure(tx, viewer, { ...homes, subjectId: brno, id, version: 1 })),
    )
    expect(await touched()).toEqual(expect.arrayContaining([cityTag(umea), cityTag(brno)]))
  })

  test('cannot hold the figure that holds it', async () => {
    const whole = await add(homes)
    const part = await add({ ...homes, partOfId: whole.id })
    const within = await add({ ...homes, partOfId: part.id })
    const change = { ...homes, id: whole.id, version: 1, partOfId: within.id }
    expect(await inTransaction((tx) => changeFigure(tx, viewer, change))).toMatchObject({ ok: false })
    expect((await read(whole.id)).partOfId).toBeNull()
  })

  test('is changed by nobody who read an older version, and written by staff only', async () => {
    const { id } = await add(homes)
    const stale = await inTransaction((tx) => changeFigure(tx, viewer, { ...homes, id, version: 7 }))
    expect(stale).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await inTransaction((tx) => addFigure(tx, stranger, homes))).toMatchObject({ ok: false })
  })

  test('is translated, and every write is written down', async () => {
    const { id } = await add(homes)
    const words = { id, language: 'sv', title: 'varma bostäder', published: true }
    await added(inTransaction((tx) => translateFigure(tx, viewer, words)))
    expect((await read(id)).translations.map(({ language }) => language).sort()).toEqual(['en', 'sv'])
    const audit = await db.auditEntry.findMany({ where: { recordId: id }, select: { action: true } })
    expect(audit.map(({ action }) => action).sort()).toEqual(['figure.added', 'figure.translated'])
  })
})

test('an indicator keeps what a change does not speak of', async () => {
  const { id } = await db.indicator.findFirstOrThrow({ select: { id: true } })
  const words = { language: 'en', name: 'Homes', published: true }
  await added(inTransaction((tx) => changeIndicator(tx, viewer, { ...words, id, version: 1 })))
  await added(inTransaction((tx) => translateIndicator(tx, viewer, { ...words, language: 'sv', id })))
  const row = await db.indicator.findUniqueOrThrow({ where: { id }, include: { translations: true } })
  expect(row).toMatchObject({ unit: 'homes', summable: true, version: 2, sortKey: 'homes' })
  expect(row.translations).toHaveLength(2)
})
