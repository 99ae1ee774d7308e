import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPairings } from '@/lib/import/readers/pairings'
import { read, realInput, written } from '@/tests/fixtures/import/reading'

const header =
  'programme,level,member_a,country_a,member_b,country_b,member_c,country_c,also_with,theme,title,summary'
const open = (...rows: string[]) => read(readPairings(written([header, ...rows].join('\r\n'))))

test('a pairing has its members with their countries, and those who take part beside them', async () => {
  const { records, problems } = await open(
    'TWINS,city,Quay,EL,Umeå,SWE,Graz,Austria,Soledad; Rome,"Heat, cold",A pipe,"Both learn."',
    'TWINS,Region,Västerbotten,SE,Styria,AT,,,,,,Short mention',
  )
  expect(problems).toEqual([])
  expect(records).toEqual([
    {
      programme: 'TWINS',
      level: 'city',
      members: [
        { name: 'Quay', country: 'GR' },
        { name: 'Umeå', country: 'SE' },
        { name: 'Graz', country: 'AT' },
      ],
      alsoWith: ['Soledad', 'Rome'],
      theme: 'Heat, cold',
      title: 'A pipe',
      summary: 'Both learn.',
      row: 1,
    },
    {
      programme: 'TWINS',
      level: 'region',
      members: [
        { name: 'Västerbotten', country: 'SE' },
        { name: 'Styria', country: 'AT' },
      ],
      alsoWith: [],
      theme: null,
      title: null,
      summary: 'Short mention',
      row: 2,
    },
  ])
})

test.each([
  [
    'TWINS,city,Quay,Atlantis,Umeå,SE,,,,,,x',
    ['country_a “Atlantis” is not a country.', 'member_b is empty: a pairing has two members or more.'],
  ],
  ['TWINS,city,Quay,GR,,,,,,,,x', ['member_b is empty: a pairing has two members or more.']],
  [
    'TWINS,city,Quay,,Umeå,SE,,,,,,x',
    ['country_a is empty.', 'member_b is empty: a pairing has two members or more.'],
  ],
  ['TWINS,planet,Quay,GR,Umeå,SE,,,,,,x', ['level “planet” is none of: city, region.']],
  [',city,Quay,GR,Umeå,SE,,,,,,x', ['programme is empty.']],
])('a pairing that cannot be: %s', async (row, reasons) => {
  const { records, problems, reasons: said } = await open(row, 'TWINS,city,Quay,GR,Graz,AT,,,,,,x')
  expect(records).toHaveLength(1)
  expect(problems.every(({ line, row: at }) => line === 2 && at === 1)).toBe(true)
  expect(said).toEqual(reasons)
})

test.skipIf(!existsSync(realInput('pairings.csv')))(
  'the real table (skipped where it is not beside the project): 66 pairings',
  async () => {
    const { records, problems } = await read(readPairings(realInput('pairings.csv')))
    const some = (has: (record: (typeof records)[number]) => unknown) => records.filter(has).length
    expect(problems).toEqual([])
    expect([
      records.length,
      some(({ level }) => level === 'region'),
      some(({ theme }) => theme),
      some(({ title }) => title),
    ]).toEqual([66, 6, 61, 35])
    expect(records[9]?.alsoWith).toEqual(['Soledad', 'Rome'])
  },
)
