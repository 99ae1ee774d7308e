import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getRecordFor } from '@/lib/desk/get-record'
import { listRecordsFor } from '@/lib/desk/list-records'
import { nounNames } from '@/lib/desk/nouns'
import { listOptions } from '@/lib/desk/options'
import { withdrawRecord } from '@/lib/desk/publish-record'
import { usersByNoun } from '@/lib/desk/uses'
import { addAccount } from '../support/accounts'
import { addCity, addPart, addProject, addStory, state } from '../support/cities'
import { testDatabase } from '../support/database'
import { fillWithMany } from '../support/many'
import { countQueries } from '../support/queries'

const system = systemViewer('test')
let editor: Viewer
let brno: string
let parma: string

beforeEach(async () => {
  editor = (await addAccount({ role: 'editor', name: 'Edith' })).viewer
  brno = (await addCity({ name: 'Brno', country: 'CZ' })).id
  parma = (await addCity({ name: 'Parma', country: 'IT', status: 'draft' })).id
})

const names = async (viewer: Viewer, filters = {}, language = 'en') =>
  (await listRecordsFor(viewer, 'cities', language, filters)).rows.map((row) => row.name)

describe('the list of records at the desk', () => {
  test('shows the staff everything but the trash', async () => {
    await addCity({ name: 'Lost', trashedAt: new Date() })
    expect(await names(editor)).toEqual(['Brno', 'Parma'])
    expect(await names(system, { state: 'trash' })).toEqual(['Lost'])
  })

  test('shows officers their own city, whatever its state, and others nothing', async () => {
    const officer = (await addAccount({ officerOf: [parma] })).viewer
    const others = [
      (await addAccount()).viewer,
      (await addAccount({ authorOf: [(await anyPartner()).id] })).viewer,
    ]
    expect(await names(officer)).toEqual(['Parma'])
    for (const other of others) expect(await names(other)).toEqual([])
  })

  test('is narrowed by where the texts stand', async () => {
    await db.cityTranslation.create({ data: { ...state('draft', 'cs'), cityId: brno, name: 'Brno' } })
    expect(await names(editor, { state: 'published' })).toEqual(['Brno'])
    expect(await names(editor, { state: 'draft' })).toEqual(['Parma'])
    expect(await names(editor, { state: 'draft', language: 'cs' })).toEqual(['Brno'])
    expect(await names(editor, { language: 'cs' })).toEqual(['Brno'])
    expect(await names(editor, { state: 'untranslated', language: 'cs' })).toEqual(['Parma'])
  })

  test('finds a name without its accents, and nothing by signs that mean something to the database', async () => {
    await db.cityTranslation.create({ data: { ...state('draft', 'sv'), cityId: brno, name: 'Ümeå på älv' } })
    expect(await names(editor, { q: 'umea alv' })).toEqual(['Brno'])
    expect(await names(editor, { q: 'parm' })).toEqual(['Parma'])
    expect(await names(editor, { q: '%' })).toEqual([])
    expect(await names(editor, { q: '\\' })).toEqual([])
  })

  test('can show what was changed last first', async () => {
    await db.city.update({ where: { id: parma }, data: { updatedAt: new Date('2026-01-02') } })
    await db.city.update({ where: { id: brno }, data: { updatedAt: new Date('2026-01-01') } })
    expect(await names(editor, { sort: 'changed' })).toEqual(['Parma', 'Brno'])
  })

  test('says in which languages there are texts, and which have grown old', async () => {
    await db.cityTranslation.create({
      data: { ...state('draft', 'cs'), cityId: brno, name: 'Brno', sourceLanguage: 'en', sourceVersion: 1 },
    })
    await db.cityTranslation.updateMany({ where: { cityId: brno, language: 'en' }, data: { version: 2 } })
    const [row] = (await listRecordsFor(editor, 'cities', 'cs', { state: 'stale' })).rows
    expect(row).toMatchObject({ name: 'Brno', language: 'cs', trashed: false })
    expect(row?.texts).toEqual([
      { language: 'cs', published: false, stale: true },
      { language: 'en', published: true, stale: false },
    ])
  })

  test('of every noun can be asked for', async () => {
    for (const noun of nounNames) {
      expect((await listRecordsFor(editor, noun, 'en', { q: 'nobody', state: 'stale' })).rows).toEqual([])
      expect(await getRecordFor(editor, noun, newId(), 'en')).toBeNull()
      expect(await listOptions(editor, noun, 'nl')).toBeInstanceOf(Array)
    }
  })
})

describe('a record at the desk', () => {
  test('of another city is not there', async () => {
    const officer = (await addAccount({ officerOf: [parma] })).viewer
    expect(await getRecordFor(officer, 'cities', brno, 'en')).toBeNull()
    expect(await getRecordFor(officer, 'cities', parma, 'en')).toMatchObject({
      mayManage: false,
      history: [],
    })
  })

  test('names what stands on it and what was done to it', async () => {
    const project = await addProject('NORTH')
    await addPart(project.id, brno, 'lighthouse')
    for (let n = 0; n < 7; n += 1) await addStory(brno)
    await inTransaction((tx) => withdrawRecord(tx, editor, { noun: 'cities', id: brno }))
    const found = await getRecordFor(editor, 'cities', brno, 'en')
    expect(found?.uses.map(({ noun, total, records }) => [noun, total, records.length])).toEqual([
      ['projects', 1, 1],
      ['articles', 7, 5],
    ])
    expect(found?.uses[0]?.records).toEqual([{ id: project.id, name: 'The project NORTH' }])
    expect(found?.history).toMatchObject([{ done: 'withdrawn', language: 'en', by: 'Edith', reason: null }])
  })

  test('is asked for in five queries', async () => {
    expect(await countQueries(() => getRecordFor(editor, 'cities', brno, 'en'))).toBeLessThanOrEqual(5)
  })
})

test('what stands on a record is known for every link that the database has', async () => {
  const { connection } = await testDatabase()
  const { rows } = await connection.query<{ noun: string; link: string }>(`
    SELECT confrelid::regclass::text AS noun, conrelid::regclass || '.' || attname AS link
    FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f'`)
  for (const noun of nounNames) {
    const links = rows.filter((row) => row.noun === noun).map(({ link }) => link)
    const known = usersByNoun[noun].map((link) => link.replace(/ via .*/, ''))
    expect(links.filter((link) => !known.includes(link) && !isOwn(noun, link))).toEqual([])
    expect(known.filter((link) => !links.includes(link))).toEqual([])
  }
})

/** What belongs to the record itself or to people's accounts, and goes or stays with it unseen. */
function isOwn(noun: string, link: string): boolean {
  const own: Record<string, RegExp> = {
    cities: /^city_/,
    partners: /^partner_|^images\./,
    projects: /^project_|^portals\./,
    people: /^person_|^contribution_people/,
    themes: /^theme_|^newsletter_/,
    groups: /^group_|^work_plans|^event_series/,
    solutions: /^solution_/,
    demonstrations: /^demonstration_/,
    pairings: /^pairing_|^action_plans/,
    indicators: /^indicator_/,
    figures: /^figure_/,
    awards: /^award_/,
    services: /^service_|^help_requests/,
    events:
      /^event_|^contributions|^registrations|^registration_questions|^newsletter_items|^work_plan_items/,
  }
  const ofAccounts =
    /^(?:accounts|memberships|invitations|plans|plan_\w+|needs_and_offers|need_or_offer_themes|call_applications|action_plan_entries)\./
  return ofAccounts.test(link) || (own[noun]?.test(link) ?? false)
}

test('a list of ten thousand is there at once, in two queries', { timeout: 180_000 }, async () => {
  const { url } = await testDatabase()
  await fillWithMany(url, 100)
  const { connection } = await testDatabase()
  await connection.query(`
    INSERT INTO cities (id, slug, sort_key, country, updated_at)
      SELECT md5('desk' || n)::uuid, 'town-' || n, 'town ' || n, 'SE', now() - n * interval '1 second'
      FROM generate_series(1, 10000) n`)
  await connection.query(`
    INSERT INTO city_translations (city_id, language, name, status, published_at, updated_at)
      SELECT md5('desk' || n)::uuid, language, 'Town ' || n, 'published', now(), now()
      FROM generate_series(1, 10000) n, unnest(ARRAY['en', 'sv']) language`)
  await connection.query('ANALYZE')
  for (const filters of [
    ...[{}, { page: 150 }, { sort: 'changed' }, { q: 'town 99' }, { state: 'draft' }],
    ...[
      { state: 'untranslated', language: 'nl' },
      { state: 'stale', language: 'sv' },
    ],
  ] as const) {
    expect(await countQueries(() => listRecordsFor(editor, 'cities', 'en', filters))).toBe(2)
    const best = await bestOf(5, () => listRecordsFor(editor, 'cities', 'en', filters))
    expect([filters, best < 300]).toEqual([filters, true])
  }
})

async function bestOf(times: number, work: () => Promise<unknown>): Promise<number> {
  let best = Infinity
  for (let time = 0; time < times; time += 1) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function anyPartner() {
  const data = { id: newId(), slug: 'utility', sortKey: 'utility' }
  return db.partner.create({ data, select: { id: true } })
}
