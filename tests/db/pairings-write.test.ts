import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { addCity } from '@/lib/cities/mutations'
import { db, inTransaction } from '@/lib/db'
import { addPairing, changePairing, type PairingInput } from '@/lib/pairings/mutations'

const viewer = systemViewer('test')

async function city(name: string, country: string): Promise<string> {
  const nowhere = {
    latitude: null,
    longitude: null,
    population: null,
    website: null,
    parentId: null,
    alsoKnownAs: [],
  }
  const words = { language: 'en', name, summary: '', published: true, level: 'city', country } as const
  const added = await inTransaction((tx) => addCity(tx, viewer, { ...words, ...nowhere }))
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

async function pairing(): Promise<PairingInput> {
  const members = [
    { cityId: await city('Cali', 'CO'), name: 'Cali', role: 'member' as const },
    { cityId: await city('Belfast', 'GB'), name: 'Belfast', role: 'member' as const },
    { cityId: await city('Medellín', 'CO'), name: 'Medellín', role: 'also_with' as const },
  ]
  const words = { language: 'en', title: '', summary: 'What they do.', published: true }
  return { ...words, level: 'city', programme: 'IUC', members, themeIds: [] }
}

test('a pairing without a title goes by its members and is found by all of them', async () => {
  const input = await pairing()
  expect(await inTransaction((tx) => addPairing(tx, viewer, input))).toMatchObject({ slug: 'cali-belfast' })
  expect(
    await db.pairing.findFirst({
      select: { sortKey: true, translations: { select: { title: true, text: true } } },
    }),
  ).toEqual({
    sortKey: 'cali belfast',
    translations: [{ title: '', text: 'Cali Belfast Medellín' }],
  })
})

test('members are counted in their order and can change', async () => {
  const input = await pairing()
  const added = await inTransaction((tx) => addPairing(tx, viewer, input))
  if (!added.ok) throw new Error(added.reason)
  const members = input.members.toReversed()
  const change = (version: number) =>
    inTransaction((tx) => changePairing(tx, viewer, { ...input, members, id: added.id, version }))
  expect(await change(1)).toEqual({ ok: true })
  expect(await change(1)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  const rows = await db.pairingMember.findMany({
    orderBy: { position: 'asc' },
    select: { cityId: true, position: true },
  })
  expect(rows).toEqual(members.map(({ cityId }, index) => ({ cityId, position: index + 1 })))
})
