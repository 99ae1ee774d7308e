import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Transaction } from '@/lib/db'
import { addDemonstrationAtDesk, saveDemonstration } from '@/lib/demonstrations/desk/mutations'
import { getDemonstrationFor, listDemonstrationOptions } from '@/lib/demonstrations/desk/queries'
import { demonstrationSchema, newDemonstrationSchema } from '@/lib/demonstrations/desk/schema'
import type { DeskRecord } from '@/lib/desk/get-record'
import { addGroupAtDesk, saveGroup, saveGroupTexts } from '@/lib/groups/desk/mutations'
import { getGroupFor, listGroupOptions } from '@/lib/groups/desk/queries'
import { groupSchema, groupTextsSchema, newGroupSchema } from '@/lib/groups/desk/schema'
import { addPairingAtDesk, savePairing, savePairingTexts } from '@/lib/pairings/desk/mutations'
import { getPairingFor, listPairingOptions } from '@/lib/pairings/desk/queries'
import { newPairingSchema, pairingSchema, pairingTextsSchema } from '@/lib/pairings/desk/schema'
import { addPartnerAtDesk, savePartner, savePartnerTexts } from '@/lib/partners/desk/mutations'
import { getPartnerFor, listPartnerOptions } from '@/lib/partners/desk/queries'
import { newPartnerSchema, partnerSchema, partnerTextsSchema } from '@/lib/partners/desk/schema'
import { addPersonAtDesk, savePerson } from '@/lib/people/desk/mutations'
import { getPersonFor, listPersonOptions } from '@/lib/people/desk/queries'
import { newPersonSchema, personSchema } from '@/lib/people/desk/schema'
import { addProjectAtDesk, saveProject } from '@/lib/projects/desk/mutations'
import { getProjectFor, listProjectOptions } from '@/lib/projects/desk/queries'
import { newProjectSchema, projectSchema } from '@/lib/projects/desk/schema'
import { addSolutionAtDesk, saveSolution, saveSolutionTexts } from '@/lib/solutions/desk/mutations'
import { getSolutionFor, listSolutionOptions } from '@/lib/solutions/desk/queries'
import { newSolutionSchema, solutionSchema, solutionTextsSchema } from '@/lib/solutions/desk/schema'
import { addThemeAtDesk, saveTheme } from '@/lib/themes/desk/mutations'
import { getThemeFor, listThemeOptions } from '@/lib/themes/desk/queries'
import { newThemeSchema, themeSchema } from '@/lib/themes/desk/schema'
import { addAccount } from '../support/accounts'
import { addCity } from '../support/cities'
import { countQueries } from '../support/queries'

type Verb = (
  tx: Transaction,
  viewer: Viewer,
  form: never,
) => Promise<{ ok: boolean; id?: string; reason?: string }>
type Desk = {
  noun: string
  schemas: [add: z.ZodType, save: z.ZodType]
  verbs: [add: Verb, save: Verb]
  get: (viewer: Viewer, id: string, language: string, shown: string) => Promise<Shown | null>
  options: (viewer: Viewer, language: string) => Promise<unknown>
  /** What a form sends, given what there is to be chosen. */
  sent: () => Record<string, string | string[]>
}
type Shown = { record: DeskRecord; fields: Readonly<Record<string, string | readonly string[]>> }

const there = { city: '', other: '', partner: '', person: '', project: '', solution: '', theme: '' }
let editor: Viewer

const words = { name: 'Heat', summary: 'In short.', body: '' }
const titled = { title: 'Heat', summary: 'In short.', body: '' }
const rows = (name: string, ...chosen: [id: string, role: string][]) => ({
  [`${name}Ids`]: [...chosen.map(([id]) => id), ''],
  [`${name}Roles`]: [...chosen.map(([, role]) => role), chosen[0]?.[1] ?? ''],
  [`${name}Places`]: [...chosen.map((_, index) => String(index + 1)), ''],
})

const desks: Desk[] = [
  {
    noun: 'partners',
    schemas: [newPartnerSchema, partnerSchema],
    verbs: [addPartnerAtDesk, savePartner],
    get: getPartnerFor,
    options: listPartnerOptions,
    sent: () => ({
      ...{ ...words, shortName: 'HEAT', kind: 'company', helix: 'business', country: 'SE', place: 'Umeå' },
      ...{ cityId: there.city, latitude: '', longitude: '', website: '', pic: '999', alsoKnownAs: 'Värme' },
    }),
  },
  {
    noun: 'people',
    schemas: [newPersonSchema, personSchema],
    verbs: [addPersonAtDesk, savePerson],
    get: getPersonFor,
    options: listPersonOptions,
    sent: () => ({
      ...{ ...words, name: 'Åsa Berg', honorific: 'Dr', role: 'Engineer', organisation: '', cityId: '' },
      ...{ partnerId: there.partner, email: 'asa@example.org', orcid: '0000-0002-1825-0097', website: '' },
      alsoKnownAs: '',
    }),
  },
  {
    noun: 'themes',
    schemas: [newThemeSchema, themeSchema],
    verbs: [addThemeAtDesk, saveTheme],
    get: getThemeFor,
    options: listThemeOptions,
    sent: () => ({
      ...{ ...words, parentId: there.theme, position: '3', featuredPairingId: '' },
      ...{ sdgs: ['sdg-11'], urbanAgendaTopics: [] },
    }),
  },
  {
    noun: 'groups',
    schemas: [newGroupSchema, groupSchema],
    verbs: [addGroupAtDesk, saveGroup],
    get: getGroupFor,
    options: listGroupOptions,
    sent: () => ({
      ...{ ...words, kind: 'board', joining: 'closed', parentId: '', projectId: there.project },
      ...{ actionCluster: '', partnerIds: [there.partner], cityIds: [there.city], themeIds: [there.theme] },
      ...rows('people', [there.person, 'chair']),
    }),
  },
  {
    noun: 'solutions',
    schemas: [newSolutionSchema, solutionSchema],
    verbs: [addSolutionAtDesk, saveSolution],
    get: getSolutionFor,
    options: listSolutionOptions,
    sent: () => ({
      ...{ ...words, kind: 'method', area: '', stage: 'plan', readiness: '7', partnerId: there.partner },
      ...{ providerIds: [there.partner], projectIds: [there.project], themeIds: [there.theme] },
    }),
  },
  {
    noun: 'demonstrations',
    schemas: [newDemonstrationSchema, demonstrationSchema],
    verbs: [addDemonstrationAtDesk, saveDemonstration],
    get: getDemonstrationFor,
    options: listDemonstrationOptions,
    sent: () => ({
      ...{ ...titled, solutionId: there.solution, cityId: there.city, status: 'completed', projectId: '' },
      ...{
        place: 'Hospital',
        latitude: '',
        longitude: '',
        startsOn: '2022-09',
        endsOn: '',
        cost: '125000.50',
      },
      ...{
        currency: 'EUR',
        pairingId: '',
        originCityId: there.other,
        partnerIds: [there.partner],
        themeIds: [],
      },
    }),
  },
  {
    noun: 'pairings',
    schemas: [newPairingSchema, pairingSchema],
    verbs: [addPairingAtDesk, savePairing],
    get: getPairingFor,
    options: listPairingOptions,
    sent: () => ({
      ...{ ...titled, level: 'city', programme: 'Cooperation', projectId: '', themeIds: [there.theme] },
      ...rows('member', [there.city, 'member'], [there.other, 'member']),
    }),
  },
  {
    noun: 'projects',
    schemas: [newProjectSchema, projectSchema],
    verbs: [addProjectAtDesk, saveProject],
    get: getProjectFor,
    options: listProjectOptions,
    sent: () => ({
      ...{ ...titled, fundingStatement: 'Funded.', disclaimer: '', coFunderStatement: '', acronym: 'HEAT' },
      ...{ grantNumber: '731198', programme: 'Horizon 2020', callTopic: '', grantingAuthority: '' },
      ...{ funding: 'funded', startsOn: '2017-01-01', endsOn: '2021-10-31', dateReason: '', doi: '' },
      ...{ totalCost: '19 512 000.00', contribution: '17692858.50', website: '', themeIds: [there.theme] },
      ...rows('city', [there.city, 'lighthouse']),
      ...rows('partner', [there.partner, 'coordinator']),
    }),
  },
]

beforeEach(async () => {
  editor = (await addAccount({ role: 'editor' })).viewer
  there.city = (await addCity({ name: 'Umea' })).id
  there.other = (await addCity({ name: 'Brno' })).id
  const own = (slug: string) => ({ id: newId(), slug, sortKey: slug })
  there.partner = (await db.partner.create({ data: own('utility') })).id
  there.person = (await db.person.create({ data: own('somebody') })).id
  there.solution = (await db.solution.create({ data: own('exchange') })).id
  there.theme = (await db.theme.create({ data: own('energy') })).id
  there.project = (await db.project.create({ data: { ...own('north'), acronym: 'NORTH' } })).id
})

async function add({ schemas: [schema], verbs: [verb], sent }: Desk, changes: object = {}) {
  const form = schema.parse({ ...sent(), language: 'en', ...changes }) as never
  const added = await inTransaction((tx) => verb(tx, editor, form))
  if (!added.id) throw new Error(added.reason)
  return added.id
}

function save(
  { schemas: [, schema], verbs: [, verb], sent }: Desk,
  id: string,
  changes: object = {},
  viewer = editor,
) {
  const form = schema.parse({ ...sent(), id, version: '1', language: 'en', ...changes }) as never
  return inTransaction((tx) => verb(tx, viewer, form))
}

const deskOf = (noun: string) => desks.find((desk) => desk.noun === noun) as Desk
const refused = { ok: false, reason: 'not-found' }

describe.each(desks)('the desk of $noun', (desk) => {
  test('shows again what it was told, and keeps it when it is saved unchanged', async () => {
    const id = await add(desk)
    const told = await desk.get(editor, id, 'en', 'en')
    const { body: _, ...sent } = desk.sent()
    const typed = Object.entries(sent).filter(([name]) => name in (told?.fields ?? {}))
    expect(typed.length).toBeGreaterThan(5)
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
    expect(await countQueries(() => desk.options(editor, 'en'))).toBeLessThanOrEqual(6)
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
