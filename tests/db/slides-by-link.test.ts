import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { askSpeaker, remindSpeakers } from '@/lib/events/slides/asking/mutations'
import { speakerUploadPath } from '@/lib/events/slides/paths'
import { getEventSlides, getSpeakerPage } from '@/lib/events/slides/queries'
import { showDueSlides } from '@/lib/events/slides/jobs'
import { showSlides } from '@/lib/events/slides/showing/mutations'
import { answerSpeakerUpload } from '@/lib/server/speaker-uploads'
import { addAccount, lastMailTo } from '../support/accounts'
import { addMeeting, breakOut } from '../support/group-meetings'
import { addDocument } from '../support/events'
import { addPerson } from '../support/people'

const pdf = readFileSync('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')
const address = 'heidi@example.org'
const same = { 'Sec-Fetch-Site': 'same-origin' }

let server: Server
let origin: string
let lead: Viewer
let ids: { eventId: string; contributionId: string; personId: string }
let slug: string

beforeEach(async () => {
  const { id: personId } = await addPerson('Heidi Johansson', { email: address })
  const talk = {
    people: [{ personId, role: 'speaker' as const, affiliation: null }],
    documentIds: [],
    words: [{ language: 'en', title: 'Heat from ice', summary: '' }],
  }
  const meeting = await addMeeting({ sessions: [breakOut(1, 'Selection', { talks: [talk] })] })
  slug = meeting.slug
  lead = (await addAccount({ leadOf: [meeting.groupId] })).viewer
  const { id: contributionId } = await db.contribution.findFirstOrThrow({ select: { id: true } })
  ids = { eventId: meeting.eventId, contributionId, personId }
  server = createServer((request, response) => {
    void answerSpeakerUpload(new URL(request.url ?? '/', 'http://portal').pathname, request, response).then(
      (answered) => answered || response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

async function ask(changes: Partial<typeof ids> & { email?: string | null } = {}, viewer = lead) {
  return inTransaction((tx) => askSpeaker(tx, viewer, { ...ids, email: null, ...changes }))
}

const token = () => tokenOf(address)

async function tokenOf(to: string): Promise<string> {
  const found = /\/slides\/([\w-]{43})$/m.exec((await lastMailTo(to)).text)?.[1]
  if (!found) throw new Error(`No link in the mail to ${to}`)
  return found
}

function put(
  to: string,
  content: Buffer,
  { name = 'Heat.pdf', headers = same as Record<string, string> } = {},
) {
  const about = new URLSearchParams({ name, bytes: String(content.length) }).toString()
  return fetch(`${origin}${speakerUploadPath(to)}?${about}`, {
    method: 'PUT',
    body: new Uint8Array(content),
    headers,
  })
}

const talkOf = async () => {
  const slides = await getEventSlides(lead, ids.eventId, 'en')
  const [talk] = slides?.contributions ?? []
  if (!talk) throw new Error('The meeting has no contribution.')
  return talk
}
const shownSlides = async () => (await getPublishedEvent('en', slug))?.agenda[0]?.talks[0]?.slides ?? []

describe('a speaker who was mailed a link', () => {
  it('sends slides without an account, sees what arrived, and the public sees nothing of it yet', async () => {
    expect(await ask()).toEqual({ ok: true })
    const link = await token()
    expect(await getSpeakerPage(link, 'en')).toMatchObject({ contribution: 'Heat from ice', files: [] })
    expect((await put(link, pdf)).status).toBe(201)
    const page = await getSpeakerPage(link, 'en')
    expect(page?.files.map(({ name, bytes }) => [name, bytes])).toEqual([['Heat.pdf', pdf.length]])
    expect(await talkOf()).toMatchObject({
      missing: false,
      documents: [{ title: 'Heat from ice', published: false }],
    })
    expect(await shownSlides()).toEqual([])
    expect(await db.contribution.findMany({ select: { version: true } })).toEqual([{ version: 2 }])
  })

  it('sends a newer version to the same document', async () => {
    await ask()
    const link = await token()
    await put(link, pdf)
    await put(link, pdf, { name: 'Heat 2.pdf' })
    const [deck, ...others] = (await talkOf()).documents
    expect(others).toEqual([])
    expect(deck?.files.map(({ number, name }) => [number, name])).toEqual([
      [2, 'Heat 2.pdf'],
      [1, 'Heat.pdf'],
    ])
  })

  it('leaves alone what is there from elsewhere, though nobody is known to have made it', async () => {
    const { id: documentId } = await addDocument('Imported deck')
    await db.contributionDocument.create({
      data: { contributionId: ids.contributionId, documentId },
      select: { documentId: true },
    })
    await ask()
    expect((await put(await token(), pdf)).status).toBe(201)
    expect(await db.documentVersion.count({ where: { documentId } })).toBe(1)
    expect(await db.contributionDocument.count()).toBe(2)
  })

  it('makes one document of two files that come at the same moment', async () => {
    await ask()
    const link = await token()
    await Promise.all([put(link, pdf), put(link, pdf)])
    expect(await db.document.count()).toBe(1)
    expect(await db.documentVersion.count()).toBe(2)
  })

  it('sends the form of the page without a script, and is led back to it', async () => {
    await ask()
    const link = await token()
    const form = new FormData()
    form.append('files', new File([new Uint8Array(pdf)], 'Heat.pdf', { type: 'application/pdf' }))
    const answer = await fetch(origin + speakerUploadPath(link), {
      ...{ method: 'POST', body: form, headers: same, redirect: 'manual' },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/en/slides/${link}?received=1`])
    expect((await getSpeakerPage(link, 'en'))?.files).toHaveLength(1)
  })

  it('is told why a file is not taken, and nothing of it stays', async () => {
    await ask()
    const answer = await put(await token(), Buffer.from('no slides at all'))
    expect([answer.status, ((await answer.json()) as { reason: string }).reason]).toEqual([
      415,
      'unknown-kind',
    ])
    expect([await db.document.count(), await db.storedFile.count()]).toEqual([0, 0])
  })
})

describe('a link for slides', () => {
  it('no longer holds once a newer one was sent', async () => {
    await ask()
    const old = await token()
    await ask()
    expect((await put(old, pdf)).status).toBe(404)
    expect(await getSpeakerPage(old, 'en')).toBeNull()
    expect((await put(await token(), pdf)).status).toBe(201)
  })

  it('no longer holds once the right address was asked after a wrong one, and is that of one speaker only', async () => {
    await ask({ email: 'wrong@example.org' })
    const wrong = await tokenOf('wrong@example.org')
    const { id: personId } = await addPerson('Jonas Lind')
    const second = { contributionId: ids.contributionId, personId, position: 2 }
    await db.contributionPerson.create({ data: second })
    await ask({ personId, email: address })
    const jonas = await token()
    await ask()
    expect(await getSpeakerPage(wrong, 'en')).toBeNull()
    expect((await put(wrong, pdf)).status).toBe(404)
    expect(await getSpeakerPage(jonas, 'en')).not.toBeNull()
  })

  it('no longer holds for who does not give the talk any more', async () => {
    await ask()
    const link = await token()
    const { id } = await addPerson('Jonas Lind')
    await db.contributionPerson.updateMany({ data: { personId: id } })
    expect(await getSpeakerPage(link, 'en')).toBeNull()
    await put(link, pdf)
    expect(await db.document.count()).toBe(0)
  })

  it('opens nothing for who made it up, and takes nothing from another site', async () => {
    await ask()
    expect((await put('x'.repeat(43), pdf)).status).toBe(404)
    expect((await put(await token(), pdf, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    expect(await db.storedFile.count()).toBe(0)
  })

  it('goes to the address that the desk has, else to the one that is typed', async () => {
    await db.person.update({ where: { id: ids.personId }, data: { email: null }, select: { id: true } })
    expect(await ask()).toEqual({ ok: false, reason: 'no-address' })
    expect(await ask({ email: 'Other@Example.org' })).toEqual({ ok: true })
    expect((await lastMailTo('other@example.org')).subject).toContain('Meeting')
  })

  it('is sent by who runs the meeting alone', async () => {
    const guest = (await addAccount()).viewer
    expect(await ask({}, guest)).toEqual({ ok: false, reason: 'not-found' })
    expect(await getEventSlides(guest, ids.eventId, 'en')).toBeNull()
    expect(await ask({ eventId: (await addMeeting()).eventId })).toEqual({ ok: false, reason: 'not-found' })
  })

  it('is sent again to everybody whose slides are due and missing', async () => {
    const due = (slidesDueAt: Date) => db.contribution.updateMany({ data: { slidesDueAt } })
    const remind = () => inTransaction((tx) => remindSpeakers(tx, lead, { eventId: ids.eventId }))
    expect(await remind()).toEqual({ ok: true, asked: 0 })
    await due(new Date('2026-01-20T12:00Z'))
    expect((await talkOf()).missing).toBe(true)
    expect(await remind()).toEqual({ ok: true, asked: 1 })
    await put(await token(), pdf)
    expect(await remind()).toEqual({ ok: true, asked: 0 })
  })
})

describe('slides that came', () => {
  beforeEach(async () => {
    await ask()
    await put(await token(), pdf)
  })

  it('are shown in the agenda when somebody shows them, and later ones at once', async () => {
    await inTransaction((tx) => showSlides(tx, lead, { eventId: ids.eventId }))
    expect((await shownSlides()).map(({ title }) => title)).toEqual(['Heat from ice'])
    expect(await talkOf()).toMatchObject({ documents: [{ published: true }] })
  })

  const choose = (slidesShownAt: string) =>
    db.event.update({ where: { id: ids.eventId }, data: { slidesShownAt }, select: { id: true } })

  it('are shown at the moment that was chosen, and not before', async () => {
    await choose('2026-03-01T08:00:00Z')
    await showDueSlides(new Date('2026-03-01T07:59Z'))
    expect(await shownSlides()).toEqual([])
    await showDueSlides(new Date('2026-03-01T08:00Z'))
    expect(await shownSlides()).toHaveLength(1)
  })

  it.each([
    ['cancelled', () => db.event.updateMany({ data: { status: 'cancelled' } })],
    ['not public', () => db.eventTranslation.updateMany({ data: { status: 'draft' } })],
  ])('are not shown by themselves of a meeting that is %s', async (_, happens) => {
    await choose('2026-03-01T08:00:00Z')
    await happens()
    await showDueSlides(new Date('2026-03-02T08:00Z'))
    await put(await token(), pdf, { name: 'Heat 2.pdf' })
    expect(await talkOf()).toMatchObject({ documents: [{ published: false }] })
  })

  it('stay back where the desk took them back', async () => {
    await inTransaction((tx) => showSlides(tx, lead, { eventId: ids.eventId }))
    await db.documentTranslation.updateMany({ data: { status: 'draft' } })
    await showDueSlides(new Date('2030-01-01'))
    expect(await db.documentTranslation.count({ where: { status: 'published' } })).toBe(0)
  })
})
