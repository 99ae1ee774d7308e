import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listEventsOf } from '@/lib/people/events/queries'
import { listQuotesOf } from '@/lib/people/quotes/queries'
import { getPublishedPerson } from '@/lib/people/record/queries'
import { listTalksOf } from '@/lib/people/talks/queries'
import { listDocumentsOf, listStoriesBy, listStoriesNaming } from '@/lib/people/writings/queries'
import type { QuoteApproval } from '@/prisma/generated/enums'
import { addCity, addStory, state } from '../support/cities'
import { addEvent } from '../support/events'
import { addFile, addGroup, addInitiative, addToGroup } from '../support/groups'
import { addPerson } from '../support/people'

describe('the page of a person', () => {
  let ann: { id: string; slug: string }
  beforeEach(async () => {
    ann = await addPerson('Ann', { organisation: 'A bakery', orcid: '0000-0002-1825-0097' })
  })
  const record = (language = 'en') => getPublishedPerson(language, ann.slug)

  it('is there for somebody who is published only, and never says the address', async () => {
    await addPerson('Bo', { status: 'draft' })
    await addPerson('Cy', { trashedAt: new Date(0) })
    expect(await getPublishedPerson('en', 'bo')).toBeNull()
    expect(await getPublishedPerson('en', 'cy')).toBeNull()
    const found = await record()
    expect(found).toMatchObject({
      name: 'Ann',
      organisation: { slug: null, name: 'A bakery' },
      orcid: 'https://orcid.org/0000-0002-1825-0097',
    })
    expect(JSON.stringify(found)).not.toContain('@')
  })

  it('speaks the language of the reader where it can', async () => {
    const words = { name: 'Ann', role: 'Ingenjör', honorific: 'Dr' }
    await db.personTranslation.create({ data: { personId: ann.id, ...state('published', 'sv'), ...words } })
    expect(await record('sv')).toMatchObject({ language: 'sv', role: 'Ingenjör', honorific: 'Dr' })
    expect(await record('nl')).toMatchObject({ language: 'en' })
  })

  it('names groups, initiatives and events that the public knows', async () => {
    const [heat, secret] = [await addGroup('Heat'), await addGroup('Secret', { status: 'draft' })]
    await addToGroup(heat.id, ann.id, 'lead')
    await addToGroup(secret.id, ann.id, 'chair')
    await addInitiative('Guidance', heat.id, { leadId: ann.id })
    await addInitiative('Of a secret group', secret.id, { leadId: ann.id })
    const event = await addEvent('Meeting', '2026-03-01')
    const hidden = await addEvent('Hidden', '2026-04-01', { state: state('draft') })
    for (const [eventId, role] of [
      [event.id, 'contact'],
      [event.id, 'moderator'],
      [hidden.id, 'host'],
    ] as const)
      await db.eventPerson.create({ data: { personId: ann.id, eventId, role } })
    expect(await record()).toMatchObject({
      groups: [{ slug: 'heat', role: 'lead' }],
      initiatives: [{ slug: 'guidance', group: { slug: 'heat' } }],
    })
    expect(await listEventsOf('en', ann.id)).toMatchObject([
      { slug: 'meeting', roles: ['contact', 'moderator'] },
    ])
  })

  it('lists talks with their session, event and public slides, newest first', async () => {
    const old = await addEvent('Old meeting', '2025-03-01')
    const event = await addEvent('Meeting', '2026-03-01')
    const hidden = await addEvent('Hidden', '2026-04-01', { state: state('draft') })
    await talk(old.id, { role: 'moderator' })
    await talk(hidden.id, { title: 'Whispered' })
    const slides = [await addFile('Deck'), await addFile('Draft deck', { visibility: 'members' })]
    await talk(event.id, {
      title: 'Who owns the pipe',
      session: 'The morning',
      documentIds: slides.map(({ id }) => id),
    })
    expect(await listTalksOf('en', ann.id)).toMatchObject([
      {
        role: 'speaker',
        title: { title: 'Who owns the pipe' },
        session: { title: 'The morning' },
        event: { slug: 'meeting' },
        slides: [{ slug: 'deck' }],
      },
      { role: 'moderator', title: null, session: null, event: { slug: 'old-meeting' }, slides: [] },
    ])
  })

  it('does not say in a language of the agenda in which the event is not published', async () => {
    const event = await addEvent('Meeting', '2026-03-01')
    const id = await talk(event.id, { title: 'Who owns the pipe' })
    await db.contributionTranslation.create({
      data: { contributionId: id, language: 'sv', title: 'Vems är röret' },
    })
    expect(await listTalksOf('sv', ann.id)).toMatchObject([{ title: { language: 'en' } }])
  })

  it('lists documents by what was done for them, slides that stand under a talk left to it', async () => {
    const event = await addEvent('Meeting', '2026-03-01')
    const [report, deck, loose, secret] = [
      await addFile('Report'),
      await addFile('Deck'),
      await addFile('Loose deck'),
      await addFile('Secret', { visibility: 'members' }),
    ]
    const made = (documentId: string, role: 'author' | 'editor' | 'speaker') =>
      db.documentPerson.create({ data: { documentId, personId: ann.id, role } })
    await made(report.id, 'author')
    await made(report.id, 'editor')
    await made(deck.id, 'speaker')
    await made(loose.id, 'speaker')
    await made(secret.id, 'author')
    await talk(event.id, { documentIds: [deck.id] })
    const slugs = (await listDocumentsOf('en', ann.id)).map(({ slug }) => slug)
    expect(slugs).toEqual(['loose-deck', 'report'])
  })

  it('lists stories that the person wrote, and those by others that name or quote them', async () => {
    const [written, naming, quoting, refused, draft] = [
      await story(),
      await story(),
      await story(),
      await story(),
      await story('draft'),
    ]
    const personId = ann.id
    await db.articleAuthor.create({ data: { articleId: written, personId } })
    for (const articleId of [written, naming, draft])
      await db.articlePerson.create({ data: { articleId, personId } })
    await quote(quoting, 'approved')
    await quote(refused, 'refused')
    const ids = async (list: typeof listStoriesBy) =>
      (await list('en', personId)).map(({ slug }) => slug.replace('story-', '')).toSorted()
    expect(await ids(listStoriesBy)).toEqual([written])
    expect(await ids(listStoriesNaming)).toEqual([naming, quoting].toSorted())
  })

  it('quotes only what the person agreed to, as amended, and only from what is published', async () => {
    const [article, draft] = [await story(), await story('draft')]
    for (const approval of ['not_asked', 'asked', 'refused'] as const) await quote(article, approval)
    await quote(article, 'amended', { text: 'It is cheap.', amendedText: 'It is cheaper.' })
    await quote(draft, 'approved')
    expect(await listQuotesOf('en', ann.id)).toMatchObject([
      { text: 'It is cheaper.', article: { slug: `story-${article}` }, event: null },
    ])
  })

  async function story(status?: 'draft') {
    const slug = `city-${newId()}`
    const { id } = await addCity({ name: slug, slug })
    await addStory(id, status)
    const found = await db.articleCity.findFirstOrThrow({ where: { cityId: id } })
    return found.articleId
  }

  function quote(articleId: string, approval: QuoteApproval, words: object = {}) {
    const said = { text: 'Said.', language: 'en', ...words }
    return db.quote.create({ data: { id: newId(), personId: ann.id, articleId, approval, ...said } })
  }

  type Talk = {
    title?: string
    session?: string
    role?: 'speaker' | 'moderator'
    documentIds?: string[]
  }

  async function talk(eventId: string, { title, session, role, documentIds = [] }: Talk) {
    const [id, sessionId] = [newId(), session ? newId() : null]
    const words = (text?: string) => (text ? { create: { language: 'en', title: text } } : undefined)
    if (sessionId)
      await db.eventSession.create({ data: { id: sessionId, eventId, translations: words(session) } })
    await db.contribution.create({
      data: {
        id,
        eventId,
        sessionId,
        translations: words(title),
        people: { create: { personId: ann.id, role } },
        documents: { create: documentIds.map((documentId) => ({ documentId })) },
      },
    })
    return id
  }
})
