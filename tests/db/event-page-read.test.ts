import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { addProject, state } from '../support/cities'
import { addDocument, addEvent, addGroup } from '../support/events'
import { addPerson } from '../support/people'

const noon = new Date('2020-01-21T11:00Z')

describe('the page of an event', () => {
  const link = (eventId: string, documentId: string, role: 'agenda' | 'draft') => ({
    eventId,
    documentId,
    role,
  })

  it('is there for a published event only', async () => {
    await addEvent('Draft', '2020-02-02', { state: state('draft') })
    expect(await getPublishedEvent('en', 'draft', noon)).toBeNull()
    expect(await getPublishedEvent('en', 'nowhere', noon)).toBeNull()
  })

  it('encloses the documents that everybody may see, a draft as a draft', async () => {
    const { id } = await addEvent('Meeting', '2020-02-01')
    const { id: groupId } = await addGroup('Smart Cities')
    const enclosed = [
      link(id, (await addDocument('Agenda')).id, 'agenda'),
      link(id, (await addDocument('Contribution', { stage: 'draft' })).id, 'draft'),
      link(id, (await addDocument('For members', { visibility: 'members' })).id, 'draft'),
      link(id, (await addDocument('For the group', { visibility: 'group', groupId })).id, 'draft'),
      link(id, (await addDocument('Thrown away', { trashedAt: noon })).id, 'agenda'),
    ]
    await db.eventDocument.createMany({
      data: enclosed.map((row, index) => ({ ...row, position: index + 1 })),
    })
    const { documents } = (await getPublishedEvent('en', 'meeting', noon)) ?? {}
    expect(documents?.map(({ title, draft }) => [title, draft])).toEqual([
      ['Agenda', false],
      ['Contribution', true],
    ])
  })

  it('names the projects to which it belongs, and none that is not public', async () => {
    const { id: eventId } = await addEvent('Meeting', '2020-02-01')
    for (const project of [await addProject('NORTH'), await addProject('SECRET', 'draft')])
      await db.eventProject.create({ data: { eventId, projectId: project.id } })
    const event = await getPublishedEvent('en', 'meeting', noon)
    expect(event?.projects).toEqual([{ slug: 'north', name: 'NORTH', language: 'en' }])
  })

  it('does not say where it is held online', async () => {
    await addEvent('Webinar', '2020-02-01', {
      attendance: 'online',
      onlineUrl: 'https://meet.example/secret',
    })
    expect(JSON.stringify(await getPublishedEvent('en', 'webinar', noon))).not.toContain('secret')
  })

  it('tells its agenda in the languages in which it is published', async () => {
    const { id } = await addEvent('Meeting', '2020-02-01')
    await session(id, { en: 'Welcome', nl: 'Welkom' })
    await session(id, { nl: 'Nog geheim' })
    const { agenda } = (await getPublishedEvent('nl', 'meeting', noon)) ?? {}
    expect(agenda).toMatchObject([{ title: 'Welcome', language: 'en' }])
  })

  it('names who speaks with the affiliation of that day, and hands out public slides', async () => {
    const { id } = await addEvent('Meeting', '2020-02-01')
    const sessionId = await session(id, { en: 'The mission' })
    const people = [await addPerson('Ann Example')]
    people.push(await addPerson('Bo Hidden', { status: 'draft' }))
    people.push(await addPerson('Cy Archived', { status: 'archived' }))
    people.push(await addPerson('Di Trashed', { trashedAt: noon }))
    const slides = [await addDocument('Deck'), await addDocument('Notes', { visibility: 'editors' })]
    await db.contribution.create({
      data: {
        id: newId(),
        eventId: id,
        sessionId,
        people: {
          create: people.map(({ id: personId }) => ({ personId, affiliation: 'European Commission' })),
        },
        documents: { create: slides.map(({ id: documentId }) => ({ documentId })) },
      },
    })
    const { agenda } = (await getPublishedEvent('en', 'meeting', noon)) ?? {}
    expect(agenda?.[0]?.talks).toMatchObject([
      {
        speakers: [{ slug: 'ann-example', affiliation: 'European Commission', role: 'speaker' }],
        slides: [{ title: 'Deck' }],
      },
    ])
  })

  it('leaves out what nobody may know anything of', async () => {
    const { id } = await addEvent('Meeting', '2020-02-01')
    const sessionId = await session(id, { en: 'The mission' })
    const { id: personId } = await addPerson('Bo Hidden', { status: 'draft' })
    await db.contribution.create({
      data: { id: newId(), eventId: id, sessionId, people: { create: { personId } } },
    })
    const { agenda } = (await getPublishedEvent('en', 'meeting', noon)) ?? {}
    expect(agenda).toMatchObject([{ title: 'The mission', talks: [] }])
  })

  async function session(eventId: string, words: Record<string, string>) {
    const id = newId()
    const translations = Object.entries(words).map(([language, title]) => ({ language, title }))
    await db.eventSession.create({ data: { id, eventId, translations: { create: translations } } })
    return id
  }
})
