import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { failedRows, totals } from '@/lib/import/report'
import { addConsortium } from '../support/consortium'
import { importText } from '../support/import'

const header = 'programme,level,member_a,country_a,member_b,country_b,also_with,theme,title,summary'
const table = (...rows: string[]) => [header, ...rows, ''].join('\r\n')

async function members() {
  const select = {
    role: true,
    city: { select: { slug: true, country: true, level: true, latitude: true } },
  } as const
  return db.pairingMember.findMany({ orderBy: { position: 'asc' }, select })
}

test('a pairing has its members, theme and texts', async () => {
  const row =
    'IUC,city,Baltimore,US,Torino,IT,,"Circular, sustainable production",Holistic approaches,What they do.'
  await importText('pairings.csv', table(row))
  expect(
    await db.pairing.findFirst({ include: { translations: true, themes: { include: { theme: true } } } }),
  ).toMatchObject({
    slug: 'baltimore-torino',
    sortKey: 'baltimore torino',
    level: 'city',
    programme: 'IUC',
    translations: [{ title: 'Holistic approaches', summary: 'What they do.', status: 'published' }],
    themes: [{ theme: { slug: 'circular-sustainable-production' } }],
  })
  expect(await members()).toEqual([
    { role: 'member', city: { slug: 'baltimore', country: 'US', level: 'city', latitude: 39.29 } },
    { role: 'member', city: { slug: 'torino', country: 'IT', level: 'city', latitude: 45.07 } },
  ])
})

test('a city of the portal is found in any spelling and not added again', async () => {
  await addConsortium()
  await importText(
    'pairings.csv',
    table('IUC,city,Kamakura,JP,UMEA,SE,,,,Both.', 'IUC,city,Danzig,PL,Rotterdam,NL,,,,Both.'),
  )
  expect((await db.city.findMany({ select: { slug: true } })).map(({ slug }) => slug).sort()).toEqual([
    'brno',
    'gdansk',
    'glasgow',
    'kamakura',
    'parma',
    'rotterdam',
    'umea',
  ])
})

test('a region is not the city of the same name', async () => {
  await importText(
    'pairings.csv',
    table('IUC,region,Paraná,BR,Valencia,ES,,,,Regions.', 'IUC,city,Lima,PE,Valencia,ES,,,,Cities.'),
  )
  const places = await db.city.findMany({
    where: { sortKey: 'valencia' },
    orderBy: { level: 'asc' },
    select: { slug: true, level: true },
  })
  expect(places).toEqual([
    { slug: 'valencia-es', level: 'city' },
    { slug: 'valencia', level: 'region' },
  ])
})

test('who joins a side is put into the country where the gazetteer knows the city, else the first, which is said', async () => {
  const report = await importText(
    'pairings.csv',
    table('IUC,city,Barranquilla,CO,Velletri,IT,Soledad; Rome; Nowhere,,,Three more.'),
  )
  const joined = (await members())
    .filter(({ role }) => role === 'also_with')
    .map(({ city }) => `${city.slug} ${city.country}`)
  expect(joined).toEqual(['soledad CO', 'rome IT', 'nowhere CO'])
  expect(report.problems).toContainEqual(
    expect.objectContaining({
      row: 1,
      field: 'also_with',
      severity: 'warning',
      reason: expect.stringContaining('Nowhere'),
    }),
  )
})

test('a row without a country fails by its number and the others are taken over', async () => {
  const report = await importText(
    'pairings.csv',
    table('IUC,city,Lima,PE,Larissa,,,,,No country.', 'IUC,city,Lima,PE,Larissa,GR,,,,Whole.'),
  )
  expect(report.problems[0]).toMatchObject({
    file: 'pairings.csv',
    row: 1,
    field: 'country_b',
    severity: 'error',
  })
  expect(failedRows(report)).toBe(1)
  expect(await db.pairing.count()).toBe(1)
})

test('two cities may be paired for two purposes', async () => {
  const rows = table('IUC,city,Lima,PE,Larissa,GR,,Water,,One.', 'IUC,city,Lima,PE,Larissa,GR,,Energy,,Two.')
  await importText('pairings.csv', rows)
  expect(
    (await db.pairing.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })).map(({ slug }) => slug),
  ).toEqual(['lima-larissa', 'lima-larissa-2'])
  expect(totals(await importText('pairings.csv', rows))).toMatchObject({ created: 0, changed: 0 })
})
