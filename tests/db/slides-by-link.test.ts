import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { remindSpeakers } from '@/lib/events/slides/asking/mutations'
import { speakerUploadPath } from '@/lib/events/slides/paths'
import { getEventSlides, getSpeakerPage } from '@/lib/events/slides/queries'
import { addAccount, lastMailTo } from '../support/accounts'
import { addDocument } from '../support/events'
import { addMeeting } from '../support/group-meetings'
import { addPerson } from '../support/people'
import { deckPdf, meetingWithTalk, openSpeakerDoor, sameSite } from '../support/slides-by-link'

let door: Awaited<ReturnType<typeof openSpeakerDoor>>
let meeting: Awaited<ReturnType<typeof meetingWithTalk>>

beforeEach(async () => {
  meeting = await meetingWithTalk()
  door = await openSpeakerDoor()
})
afterEach(() => door.close())

describe('a speaker who was mailed a link', () => {
  it('sends slides without an account, sees what arrived, and the public sees nothing of it yet', async () => {
    expect(await meeting.ask()).toEqual({ ok: true })
    const link = await meeting.token()
    expect(await getSpeakerPage(link, 'en')).toMatchObject({ contribution: 'Heat from ice', files: [] })
    expect((await door.put(link, deckPdf)).status).toBe(201)
    const page = await getSpeakerPage(link, 'en')
    expect(page?.files.map(({ name, bytes }) => [name, bytes])).toEqual([['Heat.pdf', deckPdf.length]])
    expect(await meeting.talk()).toMatchObject({
      missing: false,
      documents: [{ title: 'Heat from ice', published: false }],
    })
    expect(await meeting.shown()).toEqual([])
    expect(await db.contribution.findMany({ select: { version: true } })).toEqual([{ version: 2 }])
  })

  it('sends a newer version to the same document', async () => {
    await meeting.ask()
    const link = await meeting.token()
    await door.put(link, deckPdf)
    await door.put(link, deckPdf, { name: 'Heat 2.pdf' })
    const [deck, ...others] = (await meeting.talk()).documents
    expect(others).toEqual([])
    expect(deck?.files.map(({ number, name }) => [number, name])).toEqual([
      [2, 'Heat 2.pdf'],
      [1, 'Heat.pdf'],
    ])
  })

  it('leaves alone what is there from elsewhere, though nobody is known to have made it', async () => {
    const { id: documentId } = await addDocument('Imported deck')
    await db.contributionDocument.create({
      data: { contributionId: meeting.ids.contributionId, documentId },
      select: { documentId: true },
    })
    await meeting.ask()
    expect((await door.put(await meeting.token(), deckPdf)).status).toBe(201)
    expect(await db.documentVersion.count({ where: { documentId } })).toBe(1)
    expect(await db.contributionDocument.count()).toBe(2)
  })

  it('makes one document of two files that come at the same moment', async () => {
    await meeting.ask()
    const link = await meeting.token()
    await Promise.all([door.put(link, deckPdf), door.put(link, deckPdf)])
    expect(await db.document.count()).toBe(1)
    expect(await db.documentVersion.count()).toBe(2)
  })

  it('sends the form of the page without a script, and is led back to it', async () => {
    await meeting.ask()
    const link = await meeting.token()
    const form = new FormData()
    form.append('files', new File([new Uint8Array(deckPdf)], 'Heat.pdf', { type: 'application/pdf' }))
    const answer = await fetch(door.origin + speakerUploadPath(link), {
      ...{ method: 'POST', body: form, headers: sameSite, redirect: 'manual' },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/en/slides/${link}?received=1`])
    expect((await getSpeakerPage(link, 'en'))?.files).toHaveLength(1)
  })

  it('is told why a file is not taken, and nothing of it stays', async () => {
    await meeting.ask()
    const answer = await door.put(await meeting.token(), Buffer.from('no slides at all'))
    expect([answer.status, ((await answer.json()) as { reason: string }).reason]).toEqual([
      415,
      'unknown-kind',
    ])
    expect([await db.document.count(), await db.storedFile.count()]).toEqual([0, 0])
  })
})

describe('a link for slides', () => {
  it('no longer holds once a newer one was sent', async () => {
    await meeting.ask()
    const old = await meeting.token()
    await meeting.ask()
    expect((await door.put(old, deckPdf)).status).toBe(404)
    expect(await getSpeakerPage(old, 'en')).toBeNull()
    expect((await door.put(await meeting.token(), deckPdf)).status).toBe(201)
  })

  it('no longer holds once the right address was asked after a wrong one, and is that of one speaker only', async () => {
    await meeting.ask({ email: 'wrong@example.org' })
    const wrong = await meeting.token('wrong@example.org')
    const { id: personId } = await addPerson('Jonas Lind')
    const second = { contributionId: meeting.ids.contributionId, personId, position: 2 }
    await db.contributionPerson.create({ data: second })
    await meeting.ask({ personId, email: 'heidi@example.org' })
    const jonas = await meeting.token()
    await meeting.ask()
    expect(await getSpeakerPage(wrong, 'en')).toBeNull()
    expect((await door.put(wrong, deckPdf)).status).toBe(404)
    expect(await getSpeakerPage(jonas, 'en')).not.toBeNull()
  })

  it('no longer holds for who does not give the talk any more', async () => {
    await meeting.ask()
    const link = await meeting.token()
    const { id } = await addPerson('Jonas Lind')
    await db.contributionPerson.updateMany({ data: { personId: id } })
    expect(await getSpeakerPage(link, 'en')).toBeNull()
    await door.put(link, deckPdf)
    expect(await db.document.count()).toBe(0)
  })

  it('opens nothing for who made it up, and takes nothing from another site', async () => {
    await meeting.ask()
    expect((await door.put('x'.repeat(43), deckPdf)).status).toBe(404)
    expect(
      (await door.put(await meeting.token(), deckPdf, { headers: { 'Sec-Fetch-Site': 'cross-site' } }))
        .status,
    ).toBe(403)
    expect(await db.storedFile.count()).toBe(0)
  })

  it('goes to the address that the desk has, else to the one that is typed', async () => {
    await db.person.update({
      where: { id: meeting.ids.personId },
      data: { email: null },
      select: { id: true },
    })
    expect(await meeting.ask()).toEqual({ ok: false, reason: 'no-address' })
    expect(await meeting.ask({ email: 'Other@Example.org' })).toEqual({ ok: true })
    expect((await lastMailTo('other@example.org')).subject).toContain('Meeting')
  })

  it('is sent by who runs the meeting alone', async () => {
    const guest = (await addAccount()).viewer
    expect(await meeting.ask({}, guest)).toEqual({ ok: false, reason: 'not-found' })
    expect(await getEventSlides(guest, meeting.ids.eventId, 'en')).toBeNull()
    expect(await meeting.ask({ eventId: (await addMeeting()).eventId })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })

  it('is sent again to everybody whose slides are due and missing', async () => {
    const due = (slidesDueAt: Date) => db.contribution.updateMany({ data: { slidesDueAt } })
    const remind = () =>
      inTransaction((tx) => remindSpeakers(tx, meeting.lead, { eventId: meeting.ids.eventId }))
    expect(await remind()).toEqual({ ok: true, asked: 0 })
    await due(new Date('2026-01-20T12:00Z'))
    expect((await meeting.talk()).missing).toBe(true)
    expect(await remind()).toEqual({ ok: true, asked: 1 })
    await door.put(await meeting.token(), deckPdf)
    expect(await remind()).toEqual({ ok: true, asked: 0 })
  })
})
