import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listGroupFacets } from '@/lib/groups/facets/queries'
import type { GroupFilters } from '@/lib/groups/paths'
import { listPublishedGroups } from '@/lib/groups/queries'
import { newReading, whileReading } from '@/lib/server/reading'
import { addEvent } from '../support/events'
import { addGroup, addToGroup } from '../support/groups'
import { addPerson } from '../support/people'
import { state } from '../support/cities'

const now = new Date('2027-01-10T12:00Z')

const list = (filters: GroupFilters = {}, language = 'en') => listPublishedGroups(language, filters, now)
const slugs = async (filters: GroupFilters) => (await list(filters)).rows.map(({ slug }) => slug)

async function theme(name: string, groupIds: string[]) {
  const [id, slug] = [newId(), name.toLowerCase()]
  const translations = { create: { ...state(), name } }
  const groups = { create: groupIds.map((groupId) => ({ groupId })) }
  await db.theme.create({ data: { id, slug, sortKey: slug, translations, groups } })
}

describe('groups', () => {
  let heat: { id: string }, board: { id: string }

  beforeEach(async () => {
    heat = await addGroup('Heat', { kind: 'task_group', summary: 'Who owns the pipe.' })
    board = await addGroup('Board', { kind: 'board' })
    await addGroup('Water')
    await addGroup('Draft', { status: 'draft' })
    await addGroup('Trash', { trashedAt: new Date(0) })
    await theme('Energy', [heat.id, board.id])
  })

  it('are listed by name when they are published', async () => {
    expect(await slugs({})).toEqual(['board', 'heat', 'water'])
  })

  it.each([
    [{ kind: 'board' }, ['board']],
    [{ theme: 'energy' }, ['board', 'heat']],
    [{ theme: 'energy', kind: 'task_group' }, ['heat']],
    [{ theme: 'nothing' }, []],
  ] as const)('under %o are %o', async (filters, left) => expect(await slugs(filters)).toEqual(left))

  it('say how many each choice would leave, and name what is chosen though it leaves nothing', async () => {
    expect(await listGroupFacets('en', {})).toMatchObject({
      kinds: [
        { value: 'working_group', count: 1 },
        { value: 'task_group', count: 1 },
        { value: 'board', count: 1 },
      ],
      themes: [{ slug: 'energy', name: 'Energy', count: 2 }],
    })
    expect(await listGroupFacets('en', { kind: 'working_group', theme: 'energy' })).toMatchObject({
      kinds: expect.arrayContaining([{ value: 'working_group', count: 0 }]),
      themes: [{ slug: 'energy', count: 0 }],
    })
  })

  it('are named in the language of the reader where there is one, else in another', async () => {
    await db.groupTranslation.create({
      data: { groupId: heat.id, ...state('published', 'sv'), name: 'Värme' },
    })
    await db.groupTranslation.create({ data: { groupId: heat.id, ...state('draft', 'nl'), name: 'Warmte' } })
    const named = async (language: string) => (await list({ kind: 'task_group' }, language)).rows
    expect(await named('sv')).toMatchObject([{ name: 'Värme', language: 'sv' }])
    expect(await named('nl')).toMatchObject([{ name: 'Heat', language: 'en' }])
  })

  it('name who leads them, the chair first, and count the people that are published', async () => {
    const [ann, bo, cy, dee] = await Promise.all([
      addPerson('Ann'),
      addPerson('Bo'),
      addPerson('Cy', { status: 'draft' }),
      addPerson('Dee'),
    ])
    await addToGroup(heat.id, ann.id, 'lead')
    await addToGroup(heat.id, bo.id, 'chair', 2)
    await addToGroup(heat.id, cy.id, 'chair')
    await addToGroup(heat.id, dee.id, 'member')
    const [row] = (await list({ kind: 'task_group' })).rows
    expect(row?.leads.map(({ name, role }) => [name, role])).toEqual([
      ['Bo', 'chair'],
      ['Ann', 'lead'],
    ])
    expect(row?.people).toBe(3)
  })

  it('say when they meet next, and are asked again when that is over', async () => {
    await addEvent('Soon', '2027-01-12', { groupId: heat.id })
    await addEvent('Later', '2027-02-12', { groupId: heat.id })
    await addEvent('Sooner but cancelled', '2027-01-11', { groupId: heat.id, status: 'cancelled' })
    await addEvent('Sooner but secret', '2027-01-11', { groupId: heat.id, state: state('draft') })
    await addEvent('Before', '2027-01-02', { groupId: board.id })
    const reading = newReading(null)
    const { rows } = await whileReading(reading, () => list())
    expect(rows.map(({ slug, nextMeeting }) => [slug, nextMeeting?.slug])).toEqual([
      ['board', undefined],
      ['heat', 'soon'],
      ['water', undefined],
    ])
    expect(new Date(reading.until)).toEqual(new Date('2027-01-12T16:00:00.001Z'))
    expect([...reading.tags]).toEqual(expect.arrayContaining(['groups', 'events', 'people', 'themes']))
  })

  it('come in pages', async () => {
    for (let number = 0; number < 20; number++) await addGroup(`Part ${number}`)
    expect(await list({ page: 2 })).toMatchObject({ page: 2, pages: 2, total: 23, rows: { length: 3 } })
  })
})
