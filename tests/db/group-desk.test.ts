import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { saveInitiative } from '@/lib/groups/initiatives/desk/mutations'
import { getInitiativesFor } from '@/lib/groups/initiatives/desk/queries'
import { initiativeSchema } from '@/lib/groups/initiatives/desk/schema'
import { saveWorkPlan } from '@/lib/groups/work-plans/desk/mutations'
import { getWorkPlanFor } from '@/lib/groups/work-plans/desk/queries'
import { workPlanSchema } from '@/lib/groups/work-plans/desk/schema'
import { listWorkPlansOfGroup } from '@/lib/groups/work-plans/queries'
import { addAccount } from '../support/accounts'
import { addEvent } from '../support/events'
import { addGroup } from '../support/groups'
import { addPartner } from '../support/partners'
import { addPerson } from '../support/people'

const notFound = { ok: false, reason: 'not-found' }
let group: { id: string }
let lead: Viewer

beforeEach(async () => {
  group = await addGroup('Heat')
  lead = (await addAccount({ leadOf: [group.id] })).viewer
})

describe('the work plan of a year', () => {
  test('is written by the leads of the group, line by line in the order of their places', async () => {
    expect(
      await plan({ publish: 'on', lines: [line('Visit Brno', 3, 2), line('Meet', 1, 1), line('', 4, 3)] }),
    ).toEqual({
      ok: true,
    })
    const [shown] = await listWorkPlansOfGroup('en', group.id)
    expect(shown?.items.map(({ title, due }) => [title, due?.date])).toEqual([
      ['Meet', '2026-01'],
      ['Visit Brno', '2026-03'],
    ])
    const member = (await addAccount({ memberOf: [group.id] })).viewer
    const other = (await addAccount({ leadOf: [(await addGroup('Water')).id] })).viewer
    for (const viewer of [member, other]) {
      expect(await plan({ version: 1 }, viewer)).toEqual(notFound)
      expect(await read(viewer)).toBeNull()
    }
  })

  test('keeps its words in other languages, and what is taken away goes in all of them', async () => {
    await plan({ lines: [line('Meet', 1, 1), line('Visit', 3, 2)] })
    const [meet, visit] = (await read(lead))?.lines ?? []
    await plan({
      ...{ version: 1, language: 'nl', title: 'Plan' },
      lines: [
        { ...line('Overleg', 1, 1), id: meet?.id ?? '' },
        { ...line('', 3, 2), id: visit?.id ?? '' },
      ],
    })
    const after = await read(lead)
    expect(after?.lines.map(({ title }) => title)).toEqual(['Meet', 'Visit'])
    const lines = (after?.lines ?? []).map((own) => ({ ...line(own.title, 1, 1), id: own.id }))
    await plan({
      version: 2,
      lines: [{ ...lines[0], status: '' }, lines[1]].map((own) => ({ ...line('', 1, 1), ...own })),
    })
    expect((await read(lead))?.lines.map(({ title }) => title)).toEqual(['Visit'])
    expect(await db.workPlanTranslation.count()).toBe(2)
  })

  test('is not written over what somebody else has saved, of two at once only one is', async () => {
    const results = await Promise.all([plan({}), plan({})])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'changed-meanwhile' }])
    expect(await plan({ version: 7 })).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  test('names meetings of the group alone', async () => {
    const own = await addEvent('Autumn', '2026-10-01', { groupId: group.id })
    const other = await addEvent('Elsewhere', '2026-10-02')
    expect(await plan({ lines: [{ ...line('Meet', 1, 1), eventId: other.id }] })).toEqual({
      ok: false,
      reason: 'not-there',
    })
    expect(await plan({ lines: [{ ...line('Meet', 1, 1), eventId: own.id }] })).toEqual({ ok: true })
  })

  test('keeps the meeting of a line, also where the group has met more often than a list can offer', async () => {
    const first = await addEvent('First', '2019-01-10', { groupId: group.id })
    await plan({ lines: [{ ...line('Meet', 1, 1), eventId: first.id }] })
    const day = { startsAt: new Date('2026-05-01T13:00Z'), endsAt: new Date('2026-05-01T16:00Z') }
    const later = Array.from({ length: 200 }, (_, index) => ({
      ...{ id: newId(), slug: `later-${index}`, uid: newId(), timeZone: 'UTC', groupId: group.id, ...day },
    }))
    await db.event.createMany({ data: later })
    const offered = (await read(lead))?.events ?? []
    expect([offered.length, offered.at(-1)]).toEqual([201, { value: first.id, label: 'First' }])
  })
})

describe('an initiative', () => {
  test('is begun and changed by the leads of its group, and by nobody else’s', async () => {
    const [person, partner] = [await addPerson('Ann'), await addPartner('Rise')]
    const saved = await initiative({ leadId: person.id, partnerIds: [partner.id], startsOn: '2026-03' })
    if (!saved.ok) throw new Error(saved.reason)
    const { id } = saved
    expect(await initiative({ id, version: 1, name: 'Pipes' })).toEqual({ ok: true, id })
    expect(await initiative({ id, version: 1 })).toEqual({ ok: false, reason: 'changed-meanwhile' })
    const desk = await getInitiativesFor(lead, { id: group.id, initiative: id, language: 'en', shown: 'en' })
    expect(desk).toMatchObject({ all: [{ name: 'Pipes', published: false }], shown: { version: 2 } })
    const stranger = (await addAccount({ leadOf: [(await addGroup('Water')).id] })).viewer
    expect(await initiative({}, stranger)).toEqual(notFound)
    expect(await initiative({ id, version: 2 }, stranger)).toEqual(notFound)
  })

  test('of another group is not reached through one’s own', async () => {
    const water = await addGroup('Water')
    const leader = (await addAccount({ leadOf: [water.id] })).viewer
    const saved = await initiative({})
    const id = saved.ok ? saved.id : ''
    expect(await initiative({ id, version: 1, groupId: water.id }, leader)).toEqual(notFound)
  })

  test('is tied by its leads to nobody whom the public does not know, but keeps whom it had', async () => {
    const { id: leadId } = await addPerson('Not Public', { status: 'draft' })
    expect(await initiative({ leadId })).toEqual({ ok: false, reason: 'not-there' })
    const { viewer: editor } = await addAccount({ role: 'editor' })
    const saved = await initiative({ leadId }, editor)
    const id = saved.ok ? saved.id : ''
    expect(await initiative({ leadId, id, version: 1 })).toEqual({ ok: true, id })
  })
})

type Line = { id: string; title: string; month: string; place: string; status: string; eventId: string }

const line = (title: string, month: number, place: number): Line => ({
  ...{ id: '', title, month: String(month), place: String(place), status: 'planned', eventId: '' },
})

type About = { version?: number; language?: string; title?: string; publish?: 'on'; lines?: Line[] }

function plan({ lines = [line('Meet', 1, 1)], ...about }: About, viewer = lead) {
  const form = workPlanSchema.parse({
    ...{
      groupId: group.id,
      year: '2026',
      version: 0,
      language: 'en',
      title: 'Plan of 2026',
      summary: '',
      ...about,
    },
    itemIds: lines.map(({ id }) => id),
    itemPlaces: lines.map(({ place }) => place),
    itemMonths: lines.map(({ month }) => month),
    itemTitles: lines.map(({ title }) => title),
    itemStates: lines.map(({ status }) => status),
    itemEvents: lines.map(({ eventId }) => eventId),
  })
  return inTransaction((tx) => saveWorkPlan(tx, viewer, form))
}

const read = (viewer: Viewer) =>
  getWorkPlanFor(viewer, { id: group.id, year: 2026, language: 'en', shown: 'en' })

function initiative(about: Record<string, unknown>, viewer = lead) {
  const form = initiativeSchema.parse({
    ...{ groupId: group.id, id: '', version: 0, language: 'en', name: 'Heat grids', summary: '', body: '' },
    ...{ leadId: '', partnerIds: [], website: '', startsOn: '', endsOn: '', ...about },
  })
  return inTransaction((tx) => saveInitiative(tx, viewer, form))
}
