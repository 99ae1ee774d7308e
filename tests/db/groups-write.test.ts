import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addInitiative, translateInitiative } from '@/lib/groups/initiatives/mutations'
import { addGroup, changeGroup, translateGroup, type GroupInput } from '@/lib/groups/mutations'
import { writeWorkPlan, type WorkPlanInput } from '@/lib/groups/work-plans/mutations'
import { addCity } from '../support/cities'
import { textSaying } from '../support/groups'
import { addPerson } from '../support/people'

const viewer = systemViewer('test')
const heat: GroupInput = { kind: 'working_group', language: 'en', name: 'Heat', published: true }

async function written(input: Parameters<typeof addGroup>[2] = heat) {
  const added = await inTransaction((tx) => addGroup(tx, viewer, input))
  if (!added.ok) throw new Error(added.reason)
  return added
}

const touched = async () => (await db.touchedTag.findMany({ select: { tag: true } })).map(({ tag }) => tag)

test('a group is written with everything that it has', async () => {
  const [lead, member] = [(await addPerson('Ann')).id, (await addPerson('Bo')).id]
  const city = await addCity({ name: 'Umea' })
  const parent = await written({ ...heat, name: 'Board', kind: 'board' })
  const { id, slug } = await written({
    ...heat,
    slug: 'heat-group',
    summary: 'Who owns the pipe.',
    body: textSaying('They meet in winter.'),
    joining: 'by_invitation',
    parentId: parent.id,
    actionCluster: 'citizen-focus',
    people: [
      { personId: lead, role: 'chair' },
      { personId: member, role: 'member' },
    ],
    cityIds: [city.id],
  })
  expect(slug).toBe('heat-group')
  expect(
    await db.group.findUnique({
      where: { id },
      select: {
        joining: true,
        parentId: true,
        actionCluster: true,
        translations: { select: { name: true, summary: true, text: true } },
        people: { select: { personId: true, role: true }, orderBy: { position: 'asc' } },
        cities: { select: { cityId: true } },
      },
    }),
  ).toEqual({
    joining: 'by_invitation',
    parentId: parent.id,
    actionCluster: 'citizen-focus',
    translations: [{ name: 'Heat', summary: 'Who owns the pipe.', text: 'They meet in winter.' }],
    people: [
      { personId: lead, role: 'chair' },
      { personId: member, role: 'member' },
    ],
    cities: [{ cityId: city.id }],
  })
  expect(await touched()).toEqual(expect.arrayContaining(['groups', `group:${id}`]))
})

test('what a change leaves out stays, and what it empties goes', async () => {
  const { id: personId } = await addPerson('Ann')
  const people = [{ personId, role: 'lead' as const }]
  const body = textSaying('They meet in winter.')
  const { id } = await written({ ...heat, summary: 'Who owns the pipe.', body, people, joining: 'closed' })
  const change = (version: number, more: Partial<GroupInput>) =>
    inTransaction((tx) => changeGroup(tx, viewer, { ...heat, ...more, id, version }))
  const shown = () =>
    db.group.findUniqueOrThrow({
      where: { id },
      select: {
        joining: true,
        people: { select: { role: true } },
        translations: { select: { summary: true, text: true, body: true } },
      },
    })
  expect(await change(1, {})).toEqual({ ok: true })
  expect(await shown()).toEqual({
    joining: 'closed',
    people: [{ role: 'lead' }],
    translations: [{ summary: 'Who owns the pipe.', text: 'They meet in winter.', body }],
  })
  expect(await change(1, {})).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(await change(2, { people: [], body: null, summary: '' })).toEqual({ ok: true })
  expect(await shown()).toEqual({
    joining: 'closed',
    people: [],
    translations: [{ summary: '', text: '', body: null }],
  })
})

test('a group cannot be a part of itself', async () => {
  const board = await written({ ...heat, name: 'Board' })
  const part = await written({ ...heat, name: 'Part', parentId: board.id })
  const below = (id: string, parentId: string) =>
    inTransaction((tx) => changeGroup(tx, viewer, { ...heat, id, version: 1, parentId }))
  expect(await below(board.id, board.id)).toEqual({ ok: false, reason: 'not-found' })
  expect(await below(board.id, part.id)).toEqual({ ok: false, reason: 'not-found' })
})

test('of two groups that are each made a part of the other at the same moment one is', async () => {
  const [one, other] = [await written({ ...heat, name: 'One' }), await written({ ...heat, name: 'Other' })]
  const below = (id: string, parentId: string) =>
    inTransaction((tx) => changeGroup(tx, viewer, { ...heat, id, version: 1, parentId }))
  const done = await Promise.all([below(one.id, other.id), below(other.id, one.id)])
  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a group says in another language what it is', async () => {
  const { id } = await written()
  const words = { language: 'sv', name: 'Värme', summary: 'Vems är röret?', published: true }
  await inTransaction((tx) => translateGroup(tx, viewer, { id, ...words }))
  const rows = await db.groupTranslation.findMany({
    orderBy: { language: 'asc' },
    select: { language: true, name: true },
  })
  expect(rows).toEqual([
    { language: 'en', name: 'Heat' },
    { language: 'sv', name: 'Värme' },
  ])
})

test('an initiative belongs to its group and touches its page', async () => {
  const { id: groupId } = await written()
  const { id: leadId } = await addPerson('Ann')
  const words = { language: 'en', name: 'Guidance', summary: 'A package.', published: true }
  const add = (input: { groupId: string; slug?: string }) =>
    inTransaction((tx) => addInitiative(tx, viewer, { ...words, leadId, partnerIds: [], ...input }))
  const added = await add({ groupId, slug: 'guidance-package' })
  if (!added.ok) throw new Error(added.reason)
  expect(added.slug).toBe('guidance-package')
  const swedish = { id: added.id, language: 'sv', name: 'Vägledning', summary: '', published: true }
  expect(await inTransaction((tx) => translateInitiative(tx, viewer, swedish))).toEqual({ ok: true })
  expect((await touched()).filter((tag) => tag === `group:${groupId}`)).toHaveLength(3)
  expect(await add({ groupId: added.id })).toEqual({ ok: false, reason: 'not-found' })
})

const plan = (groupId: string): WorkPlanInput => ({
  groupId,
  year: 2027,
  words: [
    { language: 'en', title: 'Plan', summary: '', published: true },
    { language: 'nl', title: 'Werkplan', summary: '', published: false },
  ],
  items: [
    { month: 3, status: 'done', eventId: null, words: [{ language: 'en', title: 'Meet', summary: '' }] },
    { month: null, status: 'planned', eventId: null, words: [] },
  ],
})

test('a work plan is written in place of the one that stood there', async () => {
  const { id: groupId } = await written()
  const first = await inTransaction((tx) => writeWorkPlan(tx, viewer, plan(groupId)))
  const again = { ...plan(groupId), words: plan(groupId).words.slice(0, 1) }
  expect(await inTransaction((tx) => writeWorkPlan(tx, viewer, { ...again, version: 1 }))).toEqual(first)
  expect(await inTransaction((tx) => writeWorkPlan(tx, viewer, { ...again, version: 1 }))).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
  })
  expect(
    await db.workPlan.findMany({
      select: {
        year: true,
        translations: { select: { language: true, status: true } },
        items: { orderBy: { position: 'asc' }, select: { dueOn: true, dueOnPrecision: true, status: true } },
      },
    }),
  ).toEqual([
    {
      year: 2027,
      translations: [{ language: 'en', status: 'published' }],
      items: [
        { dueOn: new Date('2027-03-01'), dueOnPrecision: 'month', status: 'done' },
        { dueOn: null, dueOnPrecision: 'month', status: 'planned' },
      ],
    },
  ])
})
