import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getFileFor, getPublicFile } from '@/lib/documents/files/queries'
import { getDocumentFor, getPublishedDocument } from '@/lib/documents/record/queries'
import { withMemberDocuments } from '@/lib/events/enclosed/queries'
import { getPublishedEvent } from '@/lib/events/record/queries'
import type { EventDocumentRole } from '@/prisma/generated/enums'
import { addAccount } from '../support/accounts'
import { addDocument, addEvent, addGroup } from '../support/events'

const now = new Date('2020-01-21T11:00Z')

let readers: [name: string, viewer: Viewer | null][]
let eventId: string
let groupId: string
let sessionId: string
let talkId: string

beforeEach(async () => {
  groupId = (await addGroup('Smart Cities')).id
  const other = (await addGroup('Energy')).id
  eventId = (await addEvent('Meeting', '2020-02-01', { groupId })).id
  ;[sessionId, talkId] = [newId(), newId()]
  const words = (title: string) => ({ translations: { create: { language: 'en', title } } })
  await db.eventSession.create({ data: { id: sessionId, eventId, ...words('Contracts') } })
  await db.contribution.create({ data: { id: talkId, eventId, sessionId, ...words('The mission') } })
  readers = [
    ['visitor', null],
    ['guest', (await addAccount()).viewer],
    ['member of another group', (await addAccount({ memberOf: [other] })).viewer],
    ['member', (await addAccount({ memberOf: [groupId] })).viewer],
    ['lead', (await addAccount({ leadOf: [groupId] })).viewer],
    ['editor', (await addAccount({ role: 'editor' })).viewer],
  ]
})

const forGroup = () => ({ visibility: 'group' as const, groupId })
const enclose = (documentId: string, role: EventDocumentRole, position = 1) =>
  db.eventDocument.create({ data: { eventId, documentId, role, position } })

async function read(viewer: Viewer | null) {
  const event = await getPublishedEvent('en', 'meeting', now)
  if (!event) throw new Error('There is no such event.')
  return withMemberDocuments(viewer, event, 'en')
}

describe('papers for members of the group of a meeting', () => {
  test('stand on its page for them, a draft as a draft, and nothing of them for anybody else', async () => {
    await enclose((await addDocument('Agenda')).id, 'agenda')
    const draft = await addDocument('Contribution', { ...forGroup(), stage: 'draft' })
    await enclose(draft.id, 'draft', 2)
    await enclose((await addDocument('Notes', forGroup())).id, 'minutes', 3)
    await enclose((await addDocument('Thrown away', { ...forGroup(), trashedAt: now })).id, 'other', 4)
    const everybody = [['Agenda', 'agenda', false, false]]
    const members = [...everybody, ['Contribution', 'draft', true, true], ['Notes', 'minutes', false, true]]
    for (const [name, viewer] of readers) {
      const { documents } = await read(viewer)
      const shown = documents.map(({ title, role, draft: isDraft, forMembers }) => [
        ...[title, role, isDraft, forMembers],
      ])
      expect([name, shown]).toEqual([name, ['member', 'lead', 'editor'].includes(name) ? members : everybody])
    }
  })

  test('are no more to be had by their addresses than on the page', async () => {
    const { id } = await addDocument('Contribution', { ...forGroup(), stage: 'draft' })
    await enclose(id, 'draft')
    const address = { id, version: null }
    for (const [name, viewer] of readers) {
      const page =
        (await getPublishedDocument('en', 'contribution')) ??
        (viewer && (await getDocumentFor(viewer, 'en', 'contribution')))
      const file = (await getPublicFile(address)) ?? (viewer && (await getFileFor(viewer, address)))
      const theirs = ['member', 'lead', 'editor'].includes(name)
      expect([name, page !== null, file !== null]).toEqual([name, theirs, theirs])
    }
  })

  test('are the slides of a talk and the result of a break-out too', async () => {
    const slides = await addDocument('Deck', forGroup())
    await db.contributionDocument.create({ data: { contributionId: talkId, documentId: slides.id } })
    const { id: resultDocumentId } = await addDocument('Next draft', { ...forGroup(), stage: 'draft' })
    await db.eventSession.update({ where: { id: sessionId }, data: { resultDocumentId } })
    const none = [{ result: null, talks: [{ title: 'The mission', slides: [] }] }]
    const both = [{ result: { title: 'Next draft', draft: true }, talks: [{ slides: [{ title: 'Deck' }] }] }]
    for (const [name, viewer] of readers)
      expect((await read(viewer)).agenda).toMatchObject(
        ['member', 'lead', 'editor'].includes(name) ? both : none,
      )
  })
})

test('papers for all members of the consortium stand on the page for who belongs to any group', async () => {
  await enclose((await addDocument('Guide', { visibility: 'members' })).id, 'other')
  for (const [name, viewer] of readers) {
    const { documents } = await read(viewer)
    expect([name, documents.length]).toEqual([name, name === 'visitor' || name === 'guest' ? 0 : 1])
  }
})

test('what everybody reads of a meeting is not changed by who else reads it', async () => {
  await enclose((await addDocument('Contribution', forGroup())).id, 'draft')
  const event = await getPublishedEvent('en', 'meeting', now)
  const before = JSON.stringify(event)
  for (const [, viewer] of readers) await read(viewer)
  expect(JSON.stringify(event)).toBe(before)
  expect(before).not.toContain('ontribution')
})
