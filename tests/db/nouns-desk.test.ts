import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { saveGroupTexts } from '@/lib/groups/desk/mutations'
import { getGroupFor } from '@/lib/groups/desk/queries'
import { groupTextsSchema } from '@/lib/groups/desk/schema'
import { savePairingTexts } from '@/lib/pairings/desk/mutations'
import { pairingTextsSchema } from '@/lib/pairings/desk/schema'
import { savePartnerTexts } from '@/lib/partners/desk/mutations'
import { partnerTextsSchema } from '@/lib/partners/desk/schema'
import { saveSolutionTexts } from '@/lib/solutions/desk/mutations'
import { solutionTextsSchema } from '@/lib/solutions/desk/schema'
import { addAccount } from '../support/accounts'
import { addCity } from '../support/cities'
import { countQueries } from '../support/queries'
import {
  add,
  type Desk,
  deskOf,
  desks,
  prepare,
  rows,
  save,
  there,
  titled,
  words,
} from '../support/desk-forms'
import { evidence, prepareEvidence } from '../support/evidence-forms'

let editor: Viewer
beforeEach(async () => {
  editor = await prepare()
  await prepareEvidence()
})

const refused = { ok: false, reason: 'not-found' }

describe.each([...desks, ...evidence])('the desk of $noun', (desk) => {
  test('shows again what it was told, and keeps it when it is saved unchanged', async () => {
    const id = await add(desk)
    const told = await desk.get(editor, id, 'en', 'en')
    const { body: _, ...sent } = desk.sent()
    const typed = Object.entries(sent).filter(([name]) => name in (told?.fields ?? {}))
    expect(typed.length).toBeGreaterThan(4)
    for (const [name, value] of typed) {
      const asKept = name === 'totalCost' ? '19512000.00' : value
      expect([name, told?.fields[name]]).toEqual([name, asKept])
    }
    expect(await save(desk, id)).toEqual({ ok: true })
    const again = await desk.get(editor, id, 'en', 'en')
    expect({ ...again, record: null }).toEqual({ ...told, record: null })
    expect(again?.record.version).toBe(2)
  })

  test('refuses who read an older version, and fields that it does not have', async () => {
    const id = await add(desk)
    await save(desk, id)
    expect(await save(desk, id)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    const [schema] = desk.schemas
    for (const field of [{ status_: 'x' }, { role_: 'admin' }, { slug: 'x' }, { trashedAt: '' }]) {
      expect(schema.safeParse({ ...desk.sent(), language: 'en', ...field }).success).toBe(false)
    }
  })

  test('says what a text is in another language, and publishes it alone', async () => {
    const id = await add(desk)
    await save(desk, id, { language: 'sv', publish: 'on' })
    const shown = await desk.get(editor, id, 'en', 'nl')
    expect(shown?.record.texts).toMatchObject([
      { language: 'en', published: false },
      { language: 'sv', published: true },
    ])
    expect(shown?.fields['summary']).toBe('')
  })

  test('is closed to those who are not of the staff', async () => {
    const id = await add(desk)
    const group = await db.group.create({ data: { id: newId(), slug: 'other', sortKey: 'other' } })
    const other = await db.partner.create({ data: { id: newId(), slug: 'other', sortKey: 'other' } })
    const city = await addCity({ name: 'Elsewhere' })
    for (const memberships of [
      ...[
        {},
        { authorOf: [other.id] },
        { officerOf: [city.id] },
        { leadOf: [group.id] },
        { memberOf: [group.id] },
      ],
    ]) {
      const { viewer } = await addAccount(memberships)
      expect(await desk.get(viewer, id, 'en', 'en')).toBeNull()
      expect(await save(desk, id, {}, viewer)).toEqual(refused)
    }
  })

  test('reads in a known number of queries', async () => {
    const id = await add(desk)
    expect(await countQueries(() => desk.get(editor, id, 'en', 'en'))).toBeLessThanOrEqual(16)
    expect(await countQueries(() => desk.options(editor, 'en'))).toBeLessThanOrEqual(8)
  })
})

test('a code of the funder belongs to one partner, and a grant number to one project', async () => {
  await add(deskOf('partners'))
  await expect(add(deskOf('partners'))).rejects.toThrow('pic-taken')
  await add(deskOf('projects'))
  await expect(add(deskOf('projects'))).rejects.toThrow('grant-taken')
  await add(deskOf('people'))
  await expect(add(deskOf('people'))).rejects.toThrow('orcid-taken')
})

test('a theme cannot be a part of its own part', async () => {
  const themes = deskOf('themes')
  const id = await add(themes, { parentId: '' })
  const part = await add(themes, { parentId: id })
  expect(await save(themes, id, { parentId: part })).toEqual({ ok: false, reason: 'own-part' })
})

test('an end date that moves keeps what it was', async () => {
  const projects = deskOf('projects')
  const id = await add(projects)
  expect(await save(projects, id, { endsOn: '2022-10', dateReason: 'The pandemic.' })).toEqual({ ok: true })
  expect((await projects.get(editor, id, 'en', 'en'))?.fields['endsOn']).toBe('2022-10')
  const history = await db.projectDate.findMany({ where: { projectId: id }, orderBy: { recordedAt: 'asc' } })
  expect(history.map(({ event, reason }) => [event, reason])).toEqual([
    ['end', null],
    ['end', 'The pandemic.'],
  ])
})

test('a partner of a project keeps what the funder gives it when its role changes', async () => {
  const projects = deskOf('projects')
  const id = await add(projects)
  await db.projectPartner.updateMany({ where: { projectId: id }, data: { contribution: '100.00' } })
  await save(projects, id, rows('partner', [there.partner, 'participant']))
  expect(await db.projectPartner.findMany({ where: { projectId: id } })).toMatchObject([
    { role: 'participant' },
  ])
  expect(
    (await db.projectPartner.findFirstOrThrow({ where: { projectId: id } })).contribution?.toFixed(2),
  ).toBe('100.00')
  await save(projects, id, { version: '2', ...rows('partner', [there.partner, '']) })
  expect(await db.projectPartner.count({ where: { projectId: id } })).toBe(0)
})

test('authors write the texts of their partner and of its solutions', async () => {
  const { viewer } = await addAccount({ authorOf: [there.partner] })
  const said = { ...words, summary: 'Ours.', version: '1', language: 'en' }
  const partner = partnerTextsSchema.parse({ ...said, id: there.partner })
  expect(await inTransaction((tx) => savePartnerTexts(tx, viewer, partner))).toEqual({ ok: true })
  const id = await add(deskOf('solutions'))
  const solution = solutionTextsSchema.parse({ ...said, id })
  expect(await inTransaction((tx) => saveSolutionTexts(tx, viewer, solution))).toEqual({ ok: true })
  const foreign = solutionTextsSchema.parse({ ...said, id: there.solution })
  expect(await inTransaction((tx) => saveSolutionTexts(tx, viewer, foreign))).toEqual(refused)
})

test('officers write the texts of the pairings of their city, which its members’ names still find', async () => {
  const id = await add(deskOf('pairings'))
  const { viewer } = await addAccount({ officerOf: [there.city] })
  const form = pairingTextsSchema.parse({ ...titled, title: 'Warm', id, version: '1', language: 'en' })
  expect(await inTransaction((tx) => savePairingTexts(tx, viewer, form))).toEqual({ ok: true })
  const text = await db.pairingTranslation.findFirst({
    where: { pairingId: id },
    select: { title: true, text: true },
  })
  expect(text).toEqual({ title: 'Warm', text: 'Umea Brno' })
})

test('leads write the texts of their group and who is shown in it, of the people whom the public knows', async () => {
  const groups = deskOf('groups')
  const id = await add(groups)
  const { viewer } = await addAccount({ leadOf: [id] })
  const hidden = await add(deskOf('people'))
  const known = await add(deskOf('people'), { orcid: '', publish: 'on' })
  const form = (version: string, ...people: [string, string][]) =>
    groupTextsSchema.parse({ ...words, id, version, language: 'en', ...rows('people', ...people) })
  const send = (sent: z.output<typeof groupTextsSchema>) =>
    inTransaction((tx) => saveGroupTexts(tx, viewer, sent))
  expect(await send(form('1', [there.person, 'member'], [known, 'chair']))).toEqual({ ok: true })
  expect(await send(form('2', [hidden, 'member']))).toEqual({ ok: false, reason: 'not-there' })
  const shown = await getGroupFor(viewer, id, 'en', 'en')
  expect(shown?.people.map(({ id: person, role }) => [person, role])).toEqual([
    [there.person, 'member'],
    [known, 'chair'],
  ])
})

test('a figure is of the record that its scope names, and of nothing else', async () => {
  const figures = evidence.find(({ noun }) => noun === 'figures') as Desk
  const [schema] = figures.schemas
  const sent = { ...figures.sent(), language: 'en' }
  expect(schema.safeParse({ ...sent, scope: 'pairing' }).success).toBe(false)
  const id = await add(figures, { scope: 'portal' })
  expect(await db.figure.findUnique({ where: { id }, select: { scope: true, cityId: true } })).toEqual({
    scope: 'portal',
    cityId: null,
  })
  expect(await save(figures, id, { partOfId: id })).toEqual({ ok: false, reason: 'own-part' })
})
