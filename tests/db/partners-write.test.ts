import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addPartner, changePartner, translatePartner, type PartnerInput } from '@/lib/partners/mutations'
import type { RichText } from '@/lib/richtext/nodes'

const viewer = systemViewer('test')

const body = (text: string): RichText => ({
  type: 'doc',
  schemaVersion: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** What an import knows. */
const known: PartnerInput = {
  language: 'en',
  name: 'City of Umeå',
  published: true,
  shortName: 'UMEA',
  helix: null,
  country: 'SE',
  place: 'Umeå',
  cityId: null,
  website: null,
}

/** What the editors know besides. */
const all: PartnerInput = {
  ...known,
  helix: 'government',
  kind: 'municipality',
  pic: '999',
  latitude: 63.8,
  longitude: 20.3,
  alsoKnownAs: ['Ubmeje'],
  summary: 'A town.',
  body: body('It heats a hospital.'),
}

async function add(input: PartnerInput & { slug?: string }) {
  const added = await inTransaction((tx) => addPartner(tx, viewer, input))
  if (!added.ok) throw new Error(added.reason)
  return added
}

const row = () => db.partner.findFirstOrThrow({ include: { translations: true } })

test('an organisation has the slug that was wished for, else one of its short name', async () => {
  expect((await add({ ...known, slug: 'city-of-umea' })).slug).toBe('city-of-umea')
  expect((await add(known)).slug).toBe('umea')
})

test('it is found by its other names and by its text', async () => {
  await add(all)
  expect((await row()).translations).toMatchObject([
    { summary: 'A town.', text: 'UMEA Ubmeje It heats a hospital.', status: 'published' },
  ])
})

test('what an import does not know stays as it is', async () => {
  const { id } = await add(all)
  const change = { ...known, id, version: 1, shortName: 'UM' }
  expect(await inTransaction((tx) => changePartner(tx, viewer, change))).toEqual({ ok: true })
  expect(await row()).toMatchObject({
    kind: 'municipality',
    pic: '999',
    latitude: 63.8,
    alsoKnownAs: ['Ubmeje'],
    helix: null,
    version: 2,
    translations: [{ summary: 'A town.', text: 'UM Ubmeje It heats a hospital.', version: 2 }],
  })
  expect(await inTransaction((tx) => changePartner(tx, viewer, change))).toMatchObject({
    reason: 'changed-meanwhile',
  })
})

test('what is empty is cleared', async () => {
  const { id } = await add(all)
  const change = { ...all, id, version: 1, body: null, alsoKnownAs: [], pic: null }
  await inTransaction((tx) => changePartner(tx, viewer, change))
  expect(await row()).toMatchObject({
    pic: null,
    alsoKnownAs: [],
    translations: [{ body: null, text: 'UMEA' }],
  })
})

test('a translation has its own words and the same other names', async () => {
  const { id } = await add(all)
  const words = { id, language: 'sv', name: 'Umeå kommun', published: false, body: body('Den värmer.') }
  await inTransaction((tx) => translatePartner(tx, viewer, words))
  const { translations, sortKey } = await row()
  expect(sortKey).toBe('city of umea')
  expect(translations.find(({ language }) => language === 'sv')).toMatchObject({
    name: 'Umeå kommun',
    text: 'UMEA Ubmeje Den värmer.',
    status: 'draft',
  })
})

test('it is sorted by its name in the language of most readers, whichever was written first', async () => {
  const { id } = await add({ ...known, language: 'sv', name: 'Umeå kommun' })
  expect((await row()).sortKey).toBe('umea kommun')
  const words = { id, language: 'en', name: 'City of Umeå', published: true }
  await inTransaction((tx) => translatePartner(tx, viewer, words))
  expect((await row()).sortKey).toBe('city of umea')
  await inTransaction((tx) =>
    translatePartner(tx, viewer, { ...words, language: 'nl', name: 'Gemeente Umeå' }),
  )
  expect((await row()).sortKey).toBe('city of umea')
})

test('every write says which pages are old and who did it', async () => {
  const { id } = await add(all)
  const touched = async () => (await db.touchedTag.findMany({ select: { tag: true } })).map(({ tag }) => tag)
  expect(await touched()).toEqual(expect.arrayContaining(['partners', `partner:${id}`]))
  expect(await db.auditEntry.findFirst({ where: { recordId: id } })).toMatchObject({
    action: 'partner.added',
    actor: 'test',
  })
})
