import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { moveProjectDate, tellOfProjectDate } from '@/lib/projects/dates/mutations'
import {
  addPartnerToProject,
  addProject,
  translateProject,
  type ProjectInput,
} from '@/lib/projects/mutations'
import { addPartner } from '../support/partners'
import { addTheme } from '../support/solutions'

const viewer = systemViewer('test')

const known: ProjectInput = {
  acronym: 'NORTH',
  grantNumber: '731198',
  programme: 'Horizon 2020',
  grantingAuthority: null,
  funding: 'funded',
  startsOn: new Date('2016-11-01'),
  endsOn: new Date('2021-11-01'),
  endsOnPrecision: 'month',
  dates: [],
}

async function add(input: Parameters<typeof addProject>[2] = known) {
  const added = await inTransaction((tx) => addProject(tx, viewer, input))
  if (!added.ok) throw new Error(added.reason)
  return added
}

const touched = async () => (await db.touchedTag.findMany({ select: { tag: true } })).map(({ tag }) => tag)

test('a project has the slug that was wished for, its themes, and says how much of its dates is known', async () => {
  const themeIds = [await addTheme('Heat')]
  const { id, slug } = await add({
    ...known,
    slug: 'north-project',
    themeIds,
    website: 'https://north.invalid',
  })
  expect(slug).toBe('north-project')
  expect(
    await db.project.findUnique({ where: { id }, include: { themes: { include: { theme: true } } } }),
  ).toMatchObject({
    endsOnPrecision: 'month',
    website: 'https://north.invalid',
    themes: [{ theme: { slug: 'heat' } }],
  })
  expect(await touched()).toEqual(expect.arrayContaining(['projects', `project:${id}`, 'portal']))
})

test('words that leave the text out leave it as it is', async () => {
  const { id } = await add()
  const texts = { title: 'North', summary: '', fundingStatement: '', disclaimer: '', published: true }
  const body = {
    type: 'doc' as const,
    schemaVersion: 1 as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Six cities.' }] }],
  }
  const words = { id, language: 'en', ...texts }
  const stored = () => db.projectTranslation.findFirstOrThrow({ select: { body: true, text: true } })
  await inTransaction((tx) => translateProject(tx, viewer, { ...words, body }))
  await inTransaction((tx) => translateProject(tx, viewer, words))
  expect(await stored()).toEqual({ body, text: 'Six cities.' })
  await inTransaction((tx) => translateProject(tx, viewer, { ...words, body: null }))
  expect(await stored()).toEqual({ body: null, text: '' })
})

test('an end that moves keeps what it was, and why', async () => {
  const { id: projectId } = await add()
  const moved = {
    ...{ projectId, version: 1, event: 'end' as const, precision: 'day' as const, articleId: null },
    ...{ date: new Date('2022-10-31'), reason: 'Late.', announcedOn: new Date('2021-11-03') },
  }
  expect(await inTransaction((tx) => moveProjectDate(tx, viewer, moved))).toEqual({ ok: true })
  expect(await inTransaction((tx) => moveProjectDate(tx, viewer, moved))).toMatchObject({
    reason: 'changed-meanwhile',
  })
  const project = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    include: { dateHistory: { orderBy: { id: 'asc' } } },
  })
  expect(project).toMatchObject({
    endsOn: new Date('2022-10-31'),
    endsOnPrecision: 'day',
    version: 2,
    dateHistory: [
      { event: 'end', date: new Date('2021-11-01'), precision: 'month', reason: null },
      { event: 'end', date: new Date('2022-10-31'), reason: 'Late.' },
    ],
  })
})

test('the story that tells why a date moved belongs to the newest of its dates', async () => {
  const articleId = '01890000-0000-7000-8000-000000000001'
  await db.article.create({ data: { id: articleId, slug: 'extra-year' } })
  const date = { event: 'end', precision: 'day', announcedOn: null, reason: null } as const
  const dates = [
    { ...date, date: new Date('2021-11-01') },
    { ...date, date: new Date('2022-10-31') },
  ]
  const { id: projectId } = await add({ ...known, dates })
  const told = { projectId, event: 'end' as const, articleId }
  expect(await inTransaction((tx) => tellOfProjectDate(tx, viewer, told))).toEqual({ ok: true })
  expect(
    await inTransaction((tx) => tellOfProjectDate(tx, viewer, { ...told, event: 'start' })),
  ).toMatchObject({
    ok: false,
  })
  const [first, last] = await db.projectDate.findMany({ orderBy: { date: 'asc' } })
  expect([first?.articleId, last?.articleId]).toEqual([null, articleId])
})

test('a partner that has a role already keeps it', async () => {
  const { id: projectId } = await add()
  const { id: partnerId } = await addPartner('Town')
  const join = (role: 'coordinator' | 'participant') =>
    inTransaction((tx) =>
      addPartnerToProject(tx, viewer, { projectId, partnerId, role, contribution: '1250000.50' }),
    )
  expect(await join('coordinator')).toEqual({ ok: true, added: true })
  expect(await join('participant')).toEqual({ ok: true, added: false })
  const [part] = await db.projectPartner.findMany()
  expect(part?.role).toBe('coordinator')
  expect(part?.contribution?.toFixed(2)).toBe('1250000.50')
  expect(await touched()).toEqual(expect.arrayContaining([`partner:${partnerId}`, 'partners']))
})
