import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { showDueSlides } from '@/lib/events/slides/jobs'
import { showSlides } from '@/lib/events/slides/showing/mutations'
import { deckPdf, meetingWithTalk, openSpeakerDoor } from '../support/slides-by-link'

let door: Awaited<ReturnType<typeof openSpeakerDoor>>
let meeting: Awaited<ReturnType<typeof meetingWithTalk>>

beforeEach(async () => {
  meeting = await meetingWithTalk()
  door = await openSpeakerDoor()
})
afterEach(() => door.close())

describe('slides that came', () => {
  beforeEach(async () => {
    await meeting.ask()
    await door.put(await meeting.token(), deckPdf)
  })

  it('are shown in the agenda when somebody shows them, and later ones at once', async () => {
    await inTransaction((tx) => showSlides(tx, meeting.lead, { eventId: meeting.ids.eventId }))
    expect((await meeting.shown()).map(({ title }) => title)).toEqual(['Heat from ice'])
    expect(await meeting.talk()).toMatchObject({ documents: [{ published: true }] })
  })

  const choose = (slidesShownAt: string) =>
    db.event.update({ where: { id: meeting.ids.eventId }, data: { slidesShownAt }, select: { id: true } })

  it('are shown at the moment that was chosen, and not before', async () => {
    await choose('2026-03-01T08:00:00Z')
    await showDueSlides(new Date('2026-03-01T07:59Z'))
    expect(await meeting.shown()).toEqual([])
    await showDueSlides(new Date('2026-03-01T08:00Z'))
    expect(await meeting.shown()).toHaveLength(1)
  })

  it.each([
    ['cancelled', () => db.event.updateMany({ data: { status: 'cancelled' } })],
    ['not public', () => db.eventTranslation.updateMany({ data: { status: 'draft' } })],
  ])('are not shown by themselves of a meeting that is %s', async (_, happens) => {
    await choose('2026-03-01T08:00:00Z')
    await happens()
    await showDueSlides(new Date('2026-03-02T08:00Z'))
    await door.put(await meeting.token(), deckPdf, { name: 'Heat 2.pdf' })
    expect(await meeting.talk()).toMatchObject({ documents: [{ published: false }] })
  })

  it('stay back where the desk took them back', async () => {
    await inTransaction((tx) => showSlides(tx, meeting.lead, { eventId: meeting.ids.eventId }))
    await db.documentTranslation.updateMany({ data: { status: 'draft' } })
    await showDueSlides(new Date('2030-01-01'))
    expect(await db.documentTranslation.count({ where: { status: 'published' } })).toBe(0)
  })
})
