import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Prisma } from '@/lib/db'
import { getFileFor, getPublicFile } from '@/lib/documents/files/queries'
import { addDocument, changeDocument, translateDocument, type DocumentInput } from '@/lib/documents/mutations'
import { canEdit, canSee, visible } from '@/lib/documents/policy'
import { replaceFile } from '@/lib/documents/versions/mutations'
import type { Visibility } from '@/prisma/generated/enums'
import { addAccount } from '../support/accounts'
import { addCity } from '../support/cities'
import { addFile, addLibraryDocument } from '../support/documents'
import { addGroup } from '../support/groups'
import { addPartner } from '../support/partners'

const people = [
  ...['guest', 'account', 'member', 'member of another', 'lead', 'author', 'author of another'],
  ...['officer', 'editor', 'admin'],
] as const
type Name = (typeof people)[number]

let viewers: Record<string, Viewer | null>
let partnerId: string
let groupId: string
let otherPartner: string
let otherGroup: string

beforeEach(async () => {
  ;[partnerId, otherPartner] = [(await addPartner('Utility')).id, (await addPartner('School')).id]
  ;[groupId, otherGroup] = [(await addGroup('Heat')).id, (await addGroup('Trams')).id]
  const { id: cityId } = await addCity({ name: 'Umea' })
  const of = async (about: Parameters<typeof addAccount>[0]) => (await addAccount(about)).viewer
  viewers = {
    guest: null,
    account: await of({}),
    member: await of({ memberOf: [groupId] }),
    'member of another': await of({ memberOf: [otherGroup] }),
    lead: await of({ leadOf: [groupId] }),
    author: await of({ authorOf: [partnerId] }),
    'author of another': await of({ authorOf: [otherPartner] }),
    officer: await of({ officerOf: [cityId] }),
    editor: await of({ role: 'editor' }),
    admin: await of({ role: 'admin' }),
  }
})

const viewerOf = (name: string): Viewer => {
  const viewer = viewers[name]
  if (!viewer) throw new Error(`${name} is nobody.`)
  return viewer
}

/** Who may have a document, by what it says about itself. */
const everybody = people
const belonging = everybody.filter((name) => name !== 'guest' && name !== 'account')
const staff = ['editor', 'admin']
const keepers = ['author', 'lead', ...staff]
const cases: [string, About, readonly string[]][] = [
  ['is public', { visibility: 'public' }, everybody],
  ['is for members', { visibility: 'members' }, belonging],
  ['is for a group', { visibility: 'group' }, ['member', ...keepers]],
  ['is for editors', { visibility: 'editors' }, keepers],
  ['is public and not published yet', { visibility: 'public', status: 'draft' }, keepers],
  ['is in the trash', { visibility: 'public', trashedAt: new Date() }, []],
]
type About = Partial<Prisma.DocumentUncheckedCreateInput> & { visibility: Visibility; status?: 'draft' }

describe.each(cases)('a document that %s', (_, about, allowed) => {
  const may = (names: readonly string[]) => people.filter((name) => names.includes(name))

  it('gives every one of its files to whom it is for, and to others none', async () => {
    const id = await addLibraryDocument('Draft contribution', { partnerId, groupId, ...about })
    await addFile(id, { pages: ['One'] })
    await addFile(id, { pages: ['Two'] })
    const addresses = [
      { id, version: null },
      { id, version: 1 },
      { id, version: 2 },
      { id, version: 1, page: 1 },
      { id, version: 2, page: 1 },
    ]
    for (const address of addresses) {
      const obtained: Name[] = []
      for (const name of people) {
        const viewer = viewers[name]
        const file = (await getPublicFile(address)) ?? (viewer ? await getFileFor(viewer, address) : null)
        if (file) obtained.push(name)
      }
      expect([address, obtained]).toEqual([address, may(allowed)])
    }
  })

  it('stands in the lists of those whom it is for, and one rule says both', async () => {
    const id = await addLibraryDocument('Draft contribution', { partnerId, groupId, ...about })
    await addFile(id)
    const published = about.status !== 'draft'
    const document = {
      ...(await db.document.findUniqueOrThrow({ where: { id } })),
      ...{ partnerId, groupId },
    }
    for (const name of people.filter((person) => person !== 'guest')) {
      const listed = await db.document.count({ where: { AND: [{ id }, visible(viewerOf(name))] } })
      const seen = published && !document.trashedAt && canSee(viewerOf(name), document)
      expect([name, listed > 0]).toEqual([name, seen])
      expect([name, seen]).toEqual([name, published && allowed.includes(name)])
    }
  })
})

describe('a document is changed', () => {
  const input: DocumentInput = {
    ...{ language: 'en', title: 'Deck', summary: '', published: true, kind: 'slides' },
    ...{ issuedOn: null, issuedOnPrecision: 'day', expectedName: null, originalUrl: null, speakerIds: [] },
  }
  const add = (name: Name, about: Partial<DocumentInput>) =>
    inTransaction((tx) => addDocument(tx, viewerOf(name), { ...input, ...about }))
  let made = 0
  const signedIn = people.filter((name) => name !== 'guest')

  async function whoMay(what: (name: Name, id: string) => Promise<{ ok: boolean }>): Promise<Name[]> {
    const able: Name[] = []
    for (const name of signedIn) {
      const id = await addLibraryDocument(`Deck ${++made}`, { partnerId, groupId })
      const { ok } = await what(name, id)
      if (ok) able.push(name)
    }
    return able
  }

  it('by the staff, the authors of its partner and the leads of its group', async () => {
    const owned = { partnerId, groupId }
    expect(signedIn.filter((name) => canEdit(viewerOf(name), owned))).toEqual(['lead', 'author', ...staff])
    const change = (name: Name, id: string) =>
      inTransaction((tx) => changeDocument(tx, viewerOf(name), { ...input, id, version: 1 }))
    const translate = (name: Name, id: string) =>
      inTransaction((tx) => translateDocument(tx, viewerOf(name), { ...input, id, language: 'nl' }))
    expect(await whoMay(change)).toEqual(['lead', 'author', ...staff])
    expect(await whoMay(translate)).toEqual(['lead', 'author', ...staff])
  })

  it('and gets another file from nobody else, for whom it is not there', async () => {
    const id = await addLibraryDocument('Deck', { partnerId })
    const refused = await inTransaction((tx) =>
      replaceFile(tx, viewerOf('author of another'), { documentId: id, uploadId: partnerId, language: 'en' }),
    )
    expect(refused).toEqual({ ok: false, reason: 'not-found' })
    const own = await inTransaction((tx) =>
      replaceFile(tx, viewerOf('author'), { documentId: id, uploadId: partnerId, language: 'en' }),
    )
    expect(own).toEqual({ ok: false, reason: 'upload-gone' })
  })

  it('for the own partner and group only, whatever a form says', async () => {
    expect(await add('author', { partnerId })).toMatchObject({ ok: true })
    expect(await add('author', { partnerId: otherPartner })).toEqual({ ok: false, reason: 'not-found' })
    expect(await add('author', {})).toEqual({ ok: false, reason: 'not-found' })
    expect(await add('lead', { groupId })).toMatchObject({ ok: true })
    expect(await add('lead', { groupId: otherGroup })).toEqual({ ok: false, reason: 'not-found' })
    expect(await add('member', { groupId })).toEqual({ ok: false, reason: 'not-found' })
    expect(await add('account', {})).toEqual({ ok: false, reason: 'not-found' })
    expect(await add('editor', { partnerId: otherPartner })).toMatchObject({ ok: true })
  })

  it('and not given away by who could not take it back', async () => {
    const id = await addLibraryDocument('Deck', { partnerId })
    const give = (name: Name, about: Partial<DocumentInput>, version = 1) =>
      inTransaction((tx) => changeDocument(tx, viewerOf(name), { ...input, ...about, id, version }))
    expect(await give('author', { partnerId: otherPartner })).toEqual({ ok: false, reason: 'not-found' })
    expect(await give('author', { partnerId: null })).toEqual({ ok: false, reason: 'not-found' })
    expect(await give('author', { groupId })).toEqual({ ok: false, reason: 'not-found' })
    expect(await give('author', { partnerId })).toEqual({ ok: true })
    expect(await give('author', {}, 1)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await give('editor', { partnerId: otherPartner }, 2)).toEqual({ ok: true })
    expect(await give('author', {}, 3)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('by nobody while it is in the trash', async () => {
    const id = await addLibraryDocument('Deck', { partnerId, trashedAt: new Date() })
    for (const name of ['author', 'admin'] as const)
      expect(
        await inTransaction((tx) => changeDocument(tx, viewerOf(name), { ...input, id, version: 1 })),
      ).toEqual({ ok: false, reason: 'not-found' })
  })
})
