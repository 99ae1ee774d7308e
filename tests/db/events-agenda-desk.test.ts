import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addTalk, orderTalk, saveTalk } from '@/lib/events/contributions/mutations'
import { newTalkSchema, talkSchema } from '@/lib/events/contributions/schema'
import { addQuestion, orderQuestion, saveQuestion } from '@/lib/events/questions/mutations'
import { getQuestionsFor } from '@/lib/events/questions/queries'
import { newQuestionSchema, questionSchema } from '@/lib/events/questions/schema'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { addLine, orderLine, saveLine } from '@/lib/events/sessions/desk/mutations'
import { getAgendaFor } from '@/lib/events/sessions/desk/queries'
import { lineSchema, newLineSchema } from '@/lib/events/sessions/desk/schema'
import { addAccount } from '../support/accounts'
import { meeting } from '../support/event-forms'
import { addGroup } from '../support/groups'
import { addPerson } from '../support/people'

let lead: Viewer
let other: Viewer
let eventId: string

beforeEach(async () => {
  const ours = (await addGroup('Smart cities')).id
  lead = (await addAccount({ leadOf: [ours] })).viewer
  other = (await addAccount({ leadOf: [(await addGroup('Energy')).id] })).viewer
  eventId = await meeting(lead, { groupId: ours, publish: 'on' })
})

const line = (changes: object = {}) => ({
  ...{ eventId, language: 'en', kind: 'session', title: 'Welcome', summary: '' },
  ...{ startsAt: '2099-03-19T14:00', endsAt: '2099-03-19T14:15', track: '', placeName: '' },
  ...changes,
})

async function addedLine(changes: object = {}, viewer = lead) {
  const added = await inTransaction((tx) => addLine(tx, viewer, newLineSchema.parse(line(changes))))
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

const agenda = async () => (await getAgendaFor(lead, eventId, 'en', 'en'))?.lines ?? []
const titles = async () => (await agenda()).map(({ title }) => title)

describe('the agenda of a meeting', () => {
  test('is written line by line, put in order, and taken away', async () => {
    const welcome = await addedLine()
    const coffee = await addedLine({ kind: 'item', title: 'Coffee', number: '3', choosable: 'on' })
    expect((await agenda())[1]).toMatchObject({ kind: 'item', number: null, choosable: false })
    const order = (id: string, verb: 'up' | 'down' | 'remove', viewer = lead) =>
      inTransaction((tx) => orderLine(tx, viewer, { eventId, id, language: 'en', verb }))
    await order(coffee, 'up')
    expect(await titles()).toEqual(['Coffee', 'Welcome'])
    await order(coffee, 'up')
    await order(coffee, 'down')
    expect(await titles()).toEqual(['Welcome', 'Coffee'])
    expect(await order(welcome, 'remove', other)).toEqual({ ok: false, reason: 'not-found' })
    await order(welcome, 'remove')
    expect(await titles()).toEqual(['Coffee'])
  })

  test('has break-outs side by side, with questions and lists in lists, that a participant chooses', async () => {
    const item = (text: string, inner?: object) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...(inner ? [inner] : [])],
    })
    const inner = { type: 'bulletList', content: [item('New forms of governance')] }
    const body = JSON.stringify({
      type: 'doc',
      schemaVersion: 1,
      content: [{ type: 'bulletList', content: [item('Who should sign it?', inner)] }],
    })
    const first = await addedLine({
      title: 'Selection process',
      choosable: 'on',
      number: '1',
      capacity: '20',
    })
    const second = await addedLine({
      title: 'Contracts',
      choosable: 'on',
      number: '2',
      body,
      besideId: first,
    })
    await addedLine({ title: 'Monitoring', choosable: 'on', number: '3', besideId: second })
    expect(await agenda()).toMatchObject(
      [1, 2, 3].map((number) => ({ number, parallelGroup: 1, choosable: true })),
    )
    const shown = await getPublishedEvent('en', 'spring-meeting')
    expect(shown?.agenda.map(({ title, number }) => `${number}. ${title}`)).toEqual([
      ...['1. Selection process', '2. Contracts', '3. Monitoring'],
    ])
    expect(JSON.stringify(shown?.agenda[1]?.body)).toContain('New forms of governance')
  })

  test('is changed in one language, and only as it was read', async () => {
    const id = await addedLine()
    const save = (changes: object) =>
      inTransaction((tx) => saveLine(tx, lead, lineSchema.parse(line({ id, version: 1, ...changes }))))
    expect(await save({ language: 'sv', title: 'Välkommen' })).toEqual({ ok: true })
    expect(await save({ title: 'Hello' })).toEqual({ ok: false, reason: 'changed-meanwhile' })
    const swedish = await getAgendaFor(lead, eventId, 'en', 'sv')
    expect(swedish?.lines).toMatchObject([{ name: 'Welcome', title: 'Välkommen' }])
  })

  test('asks about an end before the start', async () => {
    const form = newLineSchema.parse(line({ endsAt: '2099-03-19T13:00' }))
    expect(await inTransaction((tx) => addLine(tx, lead, form))).toMatchObject({
      faults: [{ field: 'endsAt', reason: 'ends-before-start' }],
    })
  })

  test('has contributions with speakers, where they came from, and when slides are due', async () => {
    const sessionId = await addedLine()
    const known = await addPerson('Jean Martin')
    const hidden = await addPerson('Not Public', { status: 'draft' })
    const talk = (personId: string) => ({
      ...{ eventId, sessionId, language: 'en', title: 'The mission', summary: '', documentIds: [] },
      ...{ slidesDueAt: '2099-03-15T12:00', speakerIds: [personId], speakerRoles: ['speaker'] },
      ...{ speakerPlaces: ['1'], speakerNotes: ['DG RTD'] },
    })
    const add = (personId: string) =>
      inTransaction((tx) => addTalk(tx, lead, newTalkSchema.parse(talk(personId))))
    expect(await add(hidden.id)).toEqual({ ok: false, reason: 'not-there' })
    expect(await add(known.id)).toEqual({ ok: true })
    const [session] = await agenda()
    expect(session?.talks).toMatchObject([
      { title: 'The mission', speakers: [{ label: 'Jean Martin', note: 'DG RTD' }] },
    ])
    const id = session?.talks[0]?.id ?? ''
    const saving = talkSchema.parse({
      ...talk(known.id),
      id,
      version: 1,
      title: 'Renamed',
      speakerNotes: ['JRC'],
    })
    expect(await inTransaction((tx) => saveTalk(tx, other, saving))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await inTransaction((tx) => saveTalk(tx, lead, saving))).toEqual({ ok: true })
    expect(await inTransaction((tx) => saveTalk(tx, lead, saving))).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    const removing = { eventId, id, language: 'en', verb: 'remove' } as const
    await inTransaction((tx) => orderTalk(tx, lead, removing))
    expect((await agenda())[0]?.talks).toEqual([])
  })
})

describe('the questions to those who register', () => {
  const question = (changes: object = {}) => ({
    ...{ eventId, language: 'en', kind: 'one_of', label: 'Which menu?', hint: '' },
    ...{ options: 'Fish\nVegetables', retentionDays: '7', sensitive: 'on' },
    ...changes,
  })
  const add = (changes: object = {}, viewer = lead) =>
    inTransaction((tx) => addQuestion(tx, viewer, newQuestionSchema.parse(question(changes))))
  const save = (id: string, changes: object) =>
    inTransaction((tx) =>
      saveQuestion(tx, lead, questionSchema.parse(question({ id, version: 1, ...changes }))),
    )

  async function addedAndAnswered() {
    const added = await add()
    if (!added.ok) throw new Error(added.reason)
    const registration = {
      ...{ id: newId(), eventId, name: 'Ada', email: 'ada@example.org', reference: 'ADA' },
      ...{ state: 'confirmed' as const },
      answers: { create: { questionId: added.id, value: [1] } },
    }
    await db.registration.create({ data: registration, select: { id: true } })
    return added.id
  }

  test('are those of the organisers', async () => {
    expect(await add({}, other)).toEqual({ ok: false, reason: 'not-found' })
    expect(await add({ options: 'Fish' })).toMatchObject({ faults: [{ reason: 'optionsMissing' }] })
    expect(await add({ kind: 'number' })).toMatchObject({ faults: [{ reason: 'optionsUnwanted' }] })
    await add()
    const read = await getQuestionsFor(lead, eventId, 'en', 'en')
    expect(read?.questions).toMatchObject([
      { options: ['Fish', 'Vegetables'], sensitive: true, retentionDays: 7 },
    ])
    expect(await getQuestionsFor(other, eventId, 'en', 'en')).toBeNull()
  })

  test('keep the meaning of answers that were given', async () => {
    const id = await addedAndAnswered()
    expect(await save(id, { options: 'Fish' })).toMatchObject({ faults: [{ reason: 'optionsMissing' }, {}] })
    expect(await save(id, { kind: 'several_of' })).toMatchObject({ faults: [{ reason: 'kindAnswered' }] })
    expect(await save(id, { options: 'Trout\nVegetables\nNothing' })).toEqual({ ok: true })
    expect(await db.registrationAnswer.findFirst({ select: { value: true } })).toEqual({ value: [1] })
  })

  test('are not taken from under who changes one at the same time', async () => {
    const added = await add()
    const id = added.ok ? added.id : ''
    expect(await save(id, { label: 'Which lunch?' })).toEqual({ ok: true })
    const late = await save(id, { label: 'Which dinner?' })
    expect(late).toEqual({ ok: false, reason: 'changed-meanwhile' })
    const read = await getQuestionsFor(lead, eventId, 'en', 'en')
    expect(read?.questions).toMatchObject([{ label: 'Which lunch?', version: 2 }])
  })

  test('about food and access stay so once somebody has answered, and others never become such', async () => {
    const id = await addedAndAnswered()
    const stays = { faults: [{ field: 'sensitive', reason: 'sensitiveAnswered' }] }
    expect(await save(id, { sensitive: undefined })).toMatchObject(stays)
    await db.registrationQuestion.update({ where: { id }, data: { sensitive: false } })
    expect(await save(id, {})).toMatchObject(stays)
  })

  test('are put in order, and stop being asked with their answers', async () => {
    const id = await addedAndAnswered()
    await add({ kind: 'short_text', label: 'Diet?', options: '' })
    const order = (verb: 'down' | 'remove') =>
      inTransaction((tx) => orderQuestion(tx, lead, { eventId, id, language: 'en', verb }))
    await order('down')
    const labels = async () =>
      (await getQuestionsFor(lead, eventId, 'en', 'en'))?.questions.map(({ label }) => label)
    expect(await labels()).toEqual(['Diet?', 'Which menu?'])
    await order('remove')
    expect([await labels(), await db.registrationAnswer.count()]).toEqual([['Diet?'], 0])
  })
})
