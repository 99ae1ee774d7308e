import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { addCityAtDesk, saveCity, saveCityTexts } from '@/lib/cities/desk/mutations'
import { getCityFor, listCityOptions } from '@/lib/cities/desk/queries'
import { citySchema, cityTextsSchema, newCitySchema } from '@/lib/cities/desk/schema'
import { db, inTransaction } from '@/lib/db'
import { addAccount } from '../support/accounts'
import { addCity } from '../support/cities'
import { countQueries } from '../support/queries'

const texts = { name: 'Umeå', summary: 'A town of birches.', body: '' }
const facts = {
  ...{ level: 'city', parentId: '', country: 'SE', latitude: '63,8258', longitude: '20.2630' },
  ...{ population: '132 235', populationYear: '2022', climate: 'subarctic', stage: 'do' },
  ...{ website: 'https://www.umea.se', alsoKnownAs: 'Ubmeje\r\nUumaja\r\n', themeIds: [] },
}

let editor: Viewer
beforeEach(async () => {
  editor = (await addAccount({ role: 'editor' })).viewer
})

async function add(changes: object = {}) {
  const input = newCitySchema.parse({ ...texts, ...facts, language: 'en', ...changes })
  const added = await inTransaction((tx) => addCityAtDesk(tx, editor, input))
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

const save = (id: string, version: number, changes: object = {}, viewer = editor) => {
  const input = citySchema.parse({
    ...texts,
    ...facts,
    id,
    version: String(version),
    language: 'en',
    ...changes,
  })
  return inTransaction((tx) => saveCity(tx, viewer, input))
}

const saveTexts = (viewer: Viewer, id: string, version: number, changes: object = {}) => {
  const input = cityTextsSchema.parse({ ...texts, id, version: String(version), language: 'en', ...changes })
  return inTransaction((tx) => saveCityTexts(tx, viewer, input))
}

const shown = (id: string, language = 'en', viewer = editor) => getCityFor(viewer, id, 'en', language)

describe('the form of a city', () => {
  test('shows what it was told', async () => {
    const id = await add()
    expect((await shown(id))?.fields).toEqual({
      ...{ name: 'Umeå', summary: 'A town of birches.', level: 'city', parentId: '', country: 'SE' },
      ...{ latitude: '63.8258', longitude: '20.263', population: '132235', populationYear: '2022' },
      ...{ climate: 'subarctic', stage: 'do', website: 'https://www.umea.se', themeIds: [] },
      alsoKnownAs: 'Ubmeje\nUumaja',
    })
  })

  test.each([
    ['a role', { role: 'admin' }],
    ['an owner', { accountId: newId() }],
    ['a state', { status: 'published' }],
  ])('takes no field that it does not have: %s', (_, field) => {
    expect(newCitySchema.safeParse({ ...texts, ...facts, language: 'en', ...field }).success).toBe(false)
  })

  test.each([
    [{ name: ' ' }, 'nameMissing'],
    [{ latitude: '' }, 'placeByHalf'],
    [{ latitude: '91' }, 'latitudeInvalid'],
    [{ website: 'javascript:alert(1)' }, 'websiteInvalid'],
    [{ country: '' }, 'countryMissing'],
    [{ summary: 'a\0b' }, 'charactersInvalid'],
    [{ population: 'many' }, 'numberInvalid'],
    [{ body: '{"type":"doc"' }, 'richTextInvalid'],
  ])('says what is wrong with %j', (change, message) => {
    const result = newCitySchema.safeParse({ ...texts, ...facts, language: 'en', ...change })
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message])
  })

  test('lets no officer say more than texts', () => {
    const sent = { ...texts, id: newId(), version: '1', language: 'en', country: 'SE' }
    expect(cityTextsSchema.safeParse(sent).success).toBe(false)
  })
})

describe('saving a city', () => {
  test('is refused when somebody else saved meanwhile, and changes nothing', async () => {
    const id = await add()
    expect(await save(id, 1, { summary: 'First.' })).toEqual({ ok: true })
    expect(await save(id, 1, { summary: 'Second.' })).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect((await shown(id))?.fields).toMatchObject({ summary: 'First.' })
    expect(await save(id, 2, { summary: 'Second.' })).toEqual({ ok: true })
  })

  test('leaves a draft a draft until it is published', async () => {
    const id = await add()
    await save(id, 1)
    expect((await shown(id))?.record.texts).toEqual([{ language: 'en', published: false, stale: false }])
    await save(id, 2, { publish: 'on' })
    const { record } = (await shown(id)) ?? {}
    expect(record).toMatchObject({ address: '/cities/umea', version: 3 })
    expect(record?.history.map(({ done }) => done)).toEqual(['published', 'changed', 'changed', 'added'])
    await save(id, 3, { summary: 'More.' })
    expect((await shown(id))?.record.texts).toMatchObject([{ published: true }])
  })

  test('refuses a theme that is not there', async () => {
    const id = await add()
    expect(await save(id, 1, { themeIds: [newId()] })).toEqual({ ok: false, reason: 'not-there' })
  })

  test('is sorted by its name in the first language, whichever is saved last', async () => {
    const id = await add()
    await save(id, 1, { language: 'sv', name: 'Zumeå' })
    expect(await db.city.findFirst({ where: { id }, select: { sortKey: true } })).toEqual({ sortKey: 'umea' })
  })

  test('makes the translations old when it says something new, until somebody has looked', async () => {
    const id = await add()
    const stale = async () =>
      (await shown(id))?.record.texts.flatMap((text) => (text.stale ? [text.language] : []))
    await save(id, 1, { language: 'sv', summary: 'En stad.' })
    await save(id, 2, { population: '140000' })
    expect(await stale()).toEqual([])
    await save(id, 3, { summary: 'A town of many birches.' })
    expect(await stale()).toEqual(['sv'])
    await save(id, 4, { language: 'sv', summary: 'En stad med björkar.' })
    expect(await stale()).toEqual(['sv'])
    await save(id, 5, { language: 'sv', summary: 'En stad med björkar.', upToDate: 'on' })
    expect(await stale()).toEqual([])
  })
})

describe('an officer', () => {
  test('writes the texts of the own city, and of no other', async () => {
    const [own, other] = [await add(), (await addCity({ name: 'Brno' })).id]
    const officer = (await addAccount({ officerOf: [own] })).viewer
    expect(await saveTexts(officer, own, 1, { summary: 'Mine.' })).toEqual({ ok: true })
    expect((await shown(own, 'en', officer))?.record).toMatchObject({ version: 2, mayManage: false })
    expect(await saveTexts(officer, own, 1)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await saveTexts(officer, other, 1)).toEqual({ ok: false, reason: 'not-found' })
    expect(await shown(other, 'en', officer)).toBeNull()
  })

  test('publishes nothing and leaves published what is', async () => {
    const id = await add({ publish: 'on' })
    const officer = (await addAccount({ officerOf: [id] })).viewer
    await saveTexts(officer, id, 1, { summary: 'New.' })
    await saveTexts(officer, id, 2, { language: 'sv', publish: 'on' })
    expect((await shown(id))?.record.texts).toMatchObject([
      { language: 'en', published: true },
      { language: 'sv', published: false },
    ])
  })

  test('neither adds a city nor saves its facts, and is offered what is public only', async () => {
    const id = await add()
    const officer = (await addAccount({ officerOf: [id] })).viewer
    const input = newCitySchema.parse({ ...texts, ...facts, language: 'en' })
    const refused = { ok: false, reason: 'not-found' }
    expect(await inTransaction((tx) => addCityAtDesk(tx, officer, input))).toEqual(refused)
    expect(await save(id, 1, {}, officer)).toEqual(refused)
    expect((await listCityOptions(officer, 'en')).cities).toEqual([])
    expect((await listCityOptions(editor, 'en')).cities).toMatchObject([{ value: id, label: 'Umeå' }])
  })

  test('of a city in the trash has nothing', async () => {
    const id = await add()
    const officer = (await addAccount({ officerOf: [id] })).viewer
    await db.city.update({ where: { id }, data: { trashedAt: new Date() } })
    expect(await shown(id, 'en', officer)).toBeNull()
    expect(await saveTexts(officer, id, 1)).toEqual({ ok: false, reason: 'not-found' })
  })
})

test.each(['author', 'lead', 'member', 'nobody'])('for %s there is no city', async (who) => {
  const id = await add()
  const partner = await db.partner.create({ data: { id: newId(), slug: 'utility', sortKey: 'utility' } })
  const group = await db.group.create({ data: { id: newId(), slug: 'group', sortKey: 'group' } })
  const memberships = {
    author: { authorOf: [partner.id] },
    lead: { leadOf: [group.id] },
    member: { memberOf: [group.id] },
  }[who]
  const { viewer } = await addAccount(memberships)
  expect(await shown(id, 'en', viewer)).toBeNull()
  expect(await saveTexts(viewer, id, 1)).toEqual({ ok: false, reason: 'not-found' })
})

test('the page of a city is there in a known number of queries', async () => {
  const id = await add()
  expect(await countQueries(() => shown(id))).toBeLessThanOrEqual(8)
})
