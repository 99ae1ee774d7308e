import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listMeetingsOfGroup } from '@/lib/groups/meetings/queries'
import { listDocumentsOfGroup, listStoriesOfGroup } from '@/lib/groups/outputs/queries'
import { getPublishedGroup } from '@/lib/groups/record/queries'
import type { RichText } from '@/lib/richtext/nodes'
import { newReading, whileReading } from '@/lib/server/reading'
import { addCity, addProject, addStory, state } from '../support/cities'
import { addEvent } from '../support/events'
import { addFile, addGroup, addInitiative, addToGroup, addWorkPlan, textSaying } from '../support/groups'
import { addPerson } from '../support/people'

const now = new Date('2027-01-10T12:00Z')
/** An organisation with a page, unless it is a draft. */
const partner = (name: string, status?: 'draft') =>
  db.partner.create({
    data: {
      id: newId(),
      slug: name.toLowerCase(),
      sortKey: name,
      translations: { create: { ...state(status), name } },
    },
    select: { id: true },
  })

describe('the page of a group', () => {
  let group: { id: string; slug: string }
  const record = async (language = 'en') => {
    const found = await getPublishedGroup(language, group.slug)
    if (!found) throw new Error('There is no such group.')
    return found
  }

  beforeEach(async () => {
    group = await addGroup('Heat', { actionCluster: 'citizen-focus', joining: 'closed' })
  })

  it('is there for a published group only', async () => {
    await addGroup('Draft', { status: 'draft' })
    await addGroup('Trash', { trashedAt: now })
    expect(await getPublishedGroup('en', 'draft')).toBeNull()
    expect(await getPublishedGroup('en', 'trash')).toBeNull()
    expect(await record()).toMatchObject({ joining: 'closed', actionCluster: 'citizen-focus', parent: null })
  })

  it('shows what it is part of and its parts, as far as the public knows them', async () => {
    const parent = await addGroup('Board', { kind: 'board' })
    const { id: projectId } = await addProject('RUN')
    await db.group.update({ where: { id: group.id }, data: { parentId: parent.id, projectId } })
    await addGroup('Pipes', { parentId: group.id, kind: 'task_group' })
    await addGroup('Secret', { parentId: group.id, status: 'draft' })
    expect(await record()).toMatchObject({
      parent: { slug: 'board' },
      project: { slug: 'run', acronym: 'RUN' },
      parts: [{ slug: 'pipes', kind: 'task_group' }],
    })
    await db.groupTranslation.updateMany({ where: { groupId: parent.id }, data: { status: 'draft' } })
    await db.project.update({ where: { id: projectId }, data: { trashedAt: now } })
    expect(await record()).toMatchObject({ parent: null, project: null })
  })

  it('names its people with what they do and where they are from, and nobody who is not published', async () => {
    const city = await addCity({ name: 'Umea' })
    const [known, unknown] = [await partner('Energy'), await partner('Secret', 'draft')]
    const about = { partnerId: known.id, cityId: city.id, role: 'Engineer' }
    const ann = await addPerson('Ann', about)
    const bo = await addPerson('Bo', { partnerId: unknown.id, organisation: 'A bakery' })
    const cy = await addPerson('Cy', { status: 'draft' })
    await addToGroup(group.id, bo.id, 'member')
    await addToGroup(group.id, cy.id, 'chair')
    await addToGroup(group.id, ann.id, 'secretary')
    const { people, total } = (await record()).members
    expect(people).toMatchObject([
      {
        name: 'Ann',
        groupRole: 'secretary',
        role: 'Engineer',
        organisation: { slug: 'energy' },
        city: { slug: 'umea' },
      },
      { name: 'Bo', groupRole: 'member', organisation: { slug: null, name: 'A bakery' }, city: null },
    ])
    expect(total).toBe(2)
    expect(JSON.stringify(people)).not.toContain('@')
  })

  it('names what it offers all the time, in its order', async () => {
    for (const [title, position, status] of [
      ['Helpdesk', 2, 'published'],
      ['Twinning', 1, 'published'],
      ['Unready', 3, 'draft'],
    ] as const)
      await db.service.create({
        data: {
          ...{ id: newId(), slug: title.toLowerCase(), groupId: group.id, position },
          translations: { create: { ...state(status), title } },
        },
      })
    expect((await record()).services.map(({ slug }) => slug)).toEqual(['twinning', 'helpdesk'])
  })

  it('shows its work plans year by year, items in the languages of their plan', async () => {
    const event = await addEvent('Meeting', '2027-03-01')
    const secret = await addEvent('Hidden', '2027-04-01', { state: state('draft') })
    await addWorkPlan(group.id, 2026, [{ title: 'Listen', status: 'done' }])
    await addWorkPlan(group.id, 2027, [
      { title: 'Meet', dueOn: new Date('2027-03-01'), dueOnPrecision: 'month', eventId: event.id },
      { title: 'Whisper', eventId: secret.id, status: 'dropped' },
    ])
    await addWorkPlan(group.id, 2028, [{ title: 'Dream' }], { status: 'draft' })
    const item = await db.workPlanItem.findFirstOrThrow({ where: { status: 'done' } })
    await db.workPlanItemTranslation.create({
      data: { workPlanItemId: item.id, language: 'sv', title: 'Lyssna' },
    })
    const { workPlans } = await record('sv')
    expect(workPlans).toMatchObject([
      {
        year: 2027,
        title: 'Plan of 2027',
        items: [
          { title: 'Meet', due: { date: '2027-03' }, event: { slug: 'meeting' } },
          { title: 'Whisper', due: null, event: null, status: 'dropped' },
        ],
      },
      { year: 2026, items: [{ title: 'Listen', language: 'en', status: 'done' }] },
    ])
  })

  it('shows its initiatives with who leads them and who takes part', async () => {
    const [ann, cy] = [await addPerson('Ann'), await addPerson('Cy', { status: 'draft' })]
    const { id } = await addInitiative('Guidance', group.id, { leadId: ann.id })
    await addInitiative('Handover', group.id, { leadId: cy.id })
    await addInitiative('Secret', group.id, { status: 'draft' })
    for (const partnerId of [(await partner('Energy')).id, (await partner('Hidden', 'draft')).id])
      await db.initiativePartner.create({ data: { initiativeId: id, partnerId } })
    expect((await record()).initiatives).toMatchObject([
      { slug: 'guidance', lead: { slug: 'ann' }, partners: [{ slug: 'energy' }] },
      { slug: 'handover', lead: null, partners: [] },
    ])
  })

  it('links people and groups that its text names, as far as they are published', async () => {
    const [ann, cy] = [await addPerson('Ann'), await addPerson('Cy', { status: 'draft' })]
    const named = (noun: 'person' | 'group', id: string) => ({
      type: 'text' as const,
      text: 'x',
      marks: [{ type: 'link' as const, attrs: { href: null, documentId: null, record: { noun, id } } }],
    })
    const words = [named('person', ann.id), named('person', cy.id), named('group', group.id)]
    const attrs = { personId: ann.id, speaker: null, cite: null }
    const quotation = { type: 'blockquote' as const, attrs, content: textSaying('It works.').content }
    const content = [{ type: 'paragraph' as const, content: words }, quotation]
    const body: RichText = { type: 'doc', schemaVersion: 1, content }
    await db.groupTranslation.updateMany({ data: { body } })
    expect((await record()).links).toMatchObject({
      people: { [ann.id]: { title: 'Ann', href: '/en/people/ann' } },
      records: {
        [ann.id]: { title: 'Ann', href: '/en/people/ann' },
        [group.id]: { title: 'Heat', href: '/en/groups/heat' },
      },
    })
    expect((await record()).links.records).not.toHaveProperty(cy.id)
  })

  it('lists meetings ahead and past, until the next of them is over', async () => {
    await addEvent('Soon', '2027-01-12', { groupId: group.id, status: 'cancelled' })
    await addEvent('Later', '2027-02-12', { groupId: group.id })
    await addEvent('Old', '2026-01-12', { groupId: group.id })
    await addEvent('Older', '2025-01-12', { groupId: group.id })
    await addEvent('Hidden', '2027-01-20', { groupId: group.id, state: state('draft') })
    await addEvent('Of others', '2027-01-20')
    const reading = newReading(null)
    const { ahead, past } = await whileReading(reading, () => listMeetingsOfGroup('en', group.id, now))
    expect(ahead.map(({ slug }) => slug)).toEqual(['soon', 'later'])
    expect(past.map(({ slug }) => slug)).toEqual(['old', 'older'])
    expect(new Date(reading.until)).toEqual(new Date('2027-01-12T16:00:00.001Z'))
  })

  it('shows the public documents of the group and of its meetings, and no draft for members', async () => {
    const event = await addEvent('Meeting', '2026-03-01', { groupId: group.id })
    const hidden = await addEvent('Hidden', '2026-03-01', { groupId: group.id, state: state('draft') })
    const enclosed = { events: { create: { eventId: event.id } } }
    const shown = {
      contributions: { create: { contribution: { create: { id: newId(), eventId: event.id } } } },
    }
    await addFile('Own report', { groupId: group.id })
    await addFile('Agenda', enclosed)
    await addFile('Deck', shown)
    await addFile('Contribution', { ...enclosed, visibility: 'members' })
    await addFile('For the group', { groupId: group.id, visibility: 'group' })
    await addFile('For the desk', { groupId: group.id, visibility: 'editors' })
    await addFile('Of a secret meeting', { events: { create: { eventId: hidden.id } } })
    await addFile('Of others')
    const titles = await documentsOf(group.id, 'working_group')
    expect(titles.toSorted()).toEqual(['Agenda', 'Deck', 'Own report'])
  })

  it('collects the outputs of its parts only where it is an action cluster', async () => {
    const part = await addGroup('Part', { parentId: group.id })
    const city = await addCity({ name: 'Umea' })
    await addFile('Report of the part', { groupId: part.id })
    await addStory(city.id)
    await db.articleGroup.create({
      data: { groupId: part.id, articleId: (await db.article.findFirstOrThrow()).id },
    })
    const stories = async (kind: 'action_cluster' | 'board') =>
      (await listStoriesOfGroup('en', { id: group.id, kind })).length
    expect(await documentsOf(group.id, 'action_cluster')).toEqual(['Report of the part'])
    expect(await documentsOf(group.id, 'board')).toEqual([])
    expect([await stories('action_cluster'), await stories('board')]).toEqual([1, 0])
    await db.groupTranslation.updateMany({ where: { groupId: part.id }, data: { status: 'draft' } })
    expect(await stories('action_cluster')).toBe(0)
  })

  const documentsOf = async (id: string, kind: 'action_cluster' | 'board' | 'working_group') =>
    (await listDocumentsOfGroup('en', { id, kind })).map(({ title }) => title)
})
