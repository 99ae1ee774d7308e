import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addPerson, changePerson, translatePerson, type PersonInput } from '@/lib/people/mutations'
import { textSaying } from '../support/groups'

const viewer = systemViewer('test')
const ann: PersonInput = {
  language: 'en',
  name: 'Ann Berg',
  role: 'Engineer',
  summary: 'She draws pipes.',
  published: true,
  organisation: null,
  partnerId: null,
  cityId: null,
  email: 'ann@example.org',
}

async function written(input: Parameters<typeof addPerson>[2] = ann) {
  const added = await inTransaction((tx) => addPerson(tx, viewer, input))
  if (!added.ok) throw new Error(added.reason)
  return added
}

const shown = (id: string) =>
  db.person.findUniqueOrThrow({
    where: { id },
    select: {
      orcid: true,
      alsoKnownAs: true,
      translations: {
        orderBy: { language: 'asc' },
        select: { language: true, honorific: true, text: true },
      },
    },
  })

test('a person is written with everything that is known, and found by every name', async () => {
  const { id, slug } = await written({
    ...ann,
    slug: 'ann-of-the-pipes',
    honorific: 'Dr',
    body: textSaying('She came from Oulu.'),
    orcid: '0000-0002-1825-0097',
    alsoKnownAs: ['Ann Berg-Lind'],
  })
  expect(slug).toBe('ann-of-the-pipes')
  expect(await shown(id)).toEqual({
    orcid: '0000-0002-1825-0097',
    alsoKnownAs: ['Ann Berg-Lind'],
    translations: [{ language: 'en', honorific: 'Dr', text: 'She came from Oulu.\nAnn Berg-Lind' }],
  })
  const tags = (await db.touchedTag.findMany({ select: { tag: true } })).map(({ tag }) => tag)
  expect(tags).toEqual(['people', `person:${id}`])
})

test('what a change leaves out stays, and what it empties goes', async () => {
  const details = { honorific: 'Dr', body: textSaying('She came from Oulu.'), alsoKnownAs: ['Ann Lind'] }
  const { id } = await written({ ...ann, ...details })
  const change = (version: number, more: Partial<PersonInput>) =>
    inTransaction((tx) => changePerson(tx, viewer, { ...ann, ...more, id, version }))
  expect(await change(1, {})).toEqual({ ok: true })
  const before = { language: 'en', honorific: 'Dr', text: 'She came from Oulu.\nAnn Lind' }
  expect(await shown(id)).toMatchObject({ alsoKnownAs: ['Ann Lind'], translations: [before] })
  expect(await change(1, {})).toEqual({ ok: false, reason: 'changed-meanwhile' })
  await change(2, { honorific: '', body: null, alsoKnownAs: [] })
  const after = { language: 'en', honorific: '', text: '' }
  expect(await shown(id)).toMatchObject({ alsoKnownAs: [], translations: [after] })
})

test('other names find a person in every language', async () => {
  const { id } = await written({ ...ann, alsoKnownAs: ['Ann Lind'] })
  const words = { language: 'sv', name: 'Ann Berg', role: 'Ingenjör', summary: '', published: true }
  await inTransaction((tx) => translatePerson(tx, viewer, { id, ...words }))
  expect((await shown(id)).translations.map(({ text }) => text)).toEqual(['Ann Lind', 'Ann Lind'])
  await inTransaction((tx) =>
    changePerson(tx, viewer, { ...ann, id, version: 1, alsoKnownAs: ['Ann Strand'] }),
  )
  expect((await shown(id)).translations.map(({ text }) => text)).toEqual(['Ann Strand', 'Ann Strand'])
})
