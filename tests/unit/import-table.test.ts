import { describe, expect, test } from 'vitest'
import { readTable } from '@/lib/import/readers/table'
import { read, written } from '@/tests/fixtures/import/reading'
import type { TableName } from '@/lib/import/readers/tables'

const rows = (...lines: string[]) => lines.join('\r\n')
const table = <N extends TableName>(name: N, content: string | Uint8Array) =>
  read(readTable(written(content), name))
const names = async (content: string | Uint8Array) =>
  (await table('cities', content)).records.map(({ name }) => name)

describe('a table of', () => {
  test('cities, by the names people give the columns', async () => {
    const { records, problems, lines } = await table(
      'cities',
      rows(
        '\ufeffCity;Land;Type;Inhabitants;Lat;Lon;Website;Project role;Acronym;Summary',
        'Umeå;Sweden;City;91 916;63,825;20.263;www.umea.example;Lighthouse;HARBOUR;"Cold; far north"',
        'Quay;UK;district;10.500;;;;Fellow city;HARBOUR;',
      ),
    )
    expect(problems).toEqual([])
    expect(lines).toEqual([2, 3])
    expect(records).toMatchObject([
      {
        name: 'Umeå',
        country: 'SE',
        level: 'city',
        population: 91_916,
        latitude: 63.825,
        longitude: 20.263,
        slug: null,
        website: 'https://www.umea.example',
        role: 'lighthouse',
        project: 'HARBOUR',
        summary: 'Cold; far north',
      },
      { name: 'Quay', country: 'GB', level: 'district', population: 10_500, latitude: null, role: 'fellow' },
    ])
  })

  test('partners', async () => {
    const { records } = await table(
      'partners',
      'Organisation\tShort name\tKind\tCity\tCountry\tRole\nUniversity of Quay\tUoQ\tHES\tQuay\tEL\tCoordinator\nHeat Ltd\t\tSME\t\t\tbeneficiary\n',
    )
    expect(records).toMatchObject([
      {
        name: 'University of Quay',
        shortName: 'UoQ',
        helix: 'academia',
        city: 'Quay',
        country: 'GR',
        role: 'coordinator',
      },
      { name: 'Heat Ltd', shortName: null, helix: 'business', country: null, role: 'participant' },
    ])
  })

  test('people', async () => {
    const { records } = await table(
      'people',
      'name,role,partner,city,e-mail,bio\nAnn Example,Energy manager,City of Quay,Quay,ann@quay.example,"Says ""warm"".\nTwice."\n',
    )
    expect(records).toEqual([
      {
        name: 'Ann Example',
        role: 'Energy manager',
        organisation: 'City of Quay',
        city: 'Quay',
        email: 'ann@quay.example',
        biography: 'Says "warm".\nTwice.',
      },
    ])
  })

  test('solutions, with several themes in a cell', async () => {
    const { records } = await table(
      'solutions',
      'name,summary,themes,stage,maturity,cities\nPipe,Warm,"Heat; Circular, sustainable production|Heat",Vision,TRL 7,Quay;Umeå\n',
    )
    expect(records).toEqual([
      {
        name: 'Pipe',
        summary: 'Warm',
        themes: ['Heat', 'Circular, sustainable production'],
        stage: 'vision',
        readiness: 7,
        cities: ['Quay', 'Umeå'],
      },
    ])
  })

  test('demonstrations and figures', async () => {
    const one = await table(
      'demonstrations',
      'solution,city,status,start,end\nPipe,Quay,in operation,2022-09,21/01/2024\n',
    )
    expect(one.records).toMatchObject([
      {
        status: 'completed',
        from: { date: '2022-09-01', precision: 'month' },
        until: { date: '2024-01-21', precision: 'day' },
      },
    ])
    const two = await table(
      'figures',
      'indicator,value,qualifier,unit,date\nHomes on the pipe,10.500,over,homes,2022\nShare,"53,5",,%,\n',
    )
    expect(two.records).toMatchObject([
      {
        value: 10_500,
        qualifier: 'more_than',
        unit: 'homes',
        asOf: { date: '2022-01-01', precision: 'year' },
      },
      { value: 53.5, qualifier: 'exact', unit: '%', asOf: null },
    ])
  })
})

describe('what is wrong is said with row and line', () => {
  test('each value that cannot be read, and the row is left to be put right', async () => {
    const { records, problems } = await table(
      'cities',
      rows(
        'Name,Country,Population,Latitude,Website,Role',
        '"Quay',
        'Town",SE,1,,,',
        'Umeå,Nowhere,many,95,not a site,king',
        ',SE,1,,,',
        'Graz,AT,5,47.1,,',
      ),
    )
    expect(records.map(({ name }) => name)).toEqual(['Quay\r\nTown', 'Graz'])
    expect(
      problems.map(({ row, line, field, severity, reason }) => [row, line, field, severity, reason]),
    ).toEqual([
      [2, 4, 'Country', 'error', 'Country “Nowhere” is not a country (two or three letters, or its name).'],
      [2, 4, 'Population', 'error', 'Population “many” is not a number of people.'],
      [2, 4, 'Latitude', 'error', 'Latitude “95” is not a latitude between -90 and 90.'],
      [2, 4, 'Website', 'error', 'Website “not a site” is not the address of a website.'],
      [2, 4, 'Role', 'error', 'Role “king” is none of: lighthouse, fellow, follower, observer.'],
      [3, 5, 'Name', 'error', 'Name is empty.'],
    ])
  })

  test.each([
    [
      'a column that is not known, once',
      'name,country,colour,mood\nA,SE,x,y\nB,SE,x,y',
      ['The columns “colour”, “mood” are not known and not read.'],
      2,
    ],
    ['a column that is missing', 'name,population\nA,1', ['The column “country” is missing.'], 0],
    [
      'a column that stands there twice',
      'name,country,city\nA,SE,B',
      ['The column “city” is there twice.'],
      0,
    ],
    ['an empty table', ' \n\n', ['The table is empty.'], 0],
    [
      'a row that stands there twice',
      'name,country\nA,SE\nB,SE\nA,SE',
      ['The row stands there twice, first in line 2. It was read once.'],
      2,
    ],
    [
      'two rows about one city',
      'name,country,population\nUmeå,SE,1\nUMEA,Sweden,2',
      ['The row names the same record as line 2 and says something else about it.'],
      1,
    ],
    [
      'a separator in a text',
      'name,country,summary\nA,SE,warm, wet\nB,SE,dry',
      ['The row has 4 values and the header 3 columns: is a text with a separator not in quotation marks?'],
      1,
    ],
    [
      'a quotation mark in a value',
      'name,country,summary\nA,SE,"warm" wet\nB,SE,12" pipe',
      ['A quotation mark stands in the middle of a value.'],
      1,
    ],
    [
      'a quotation mark that is never closed',
      'name,country\nA,SE\n"B,SE\nC,SE',
      ['A quotation mark is opened in this row and never closed. What stands before was read.'],
      1,
    ],
    [
      'a file in Latin-1',
      Buffer.from('name,country\nUmeå,SE', 'latin1'),
      [
        'The file is not valid UTF-8. Save it as UTF-8 (not as “ANSI”, “Windows-1252” or “Latin-1”) and import it again.',
      ],
      0,
    ],
    [
      'a file in UTF-16',
      Buffer.from('name,country\nA,SE', 'utf16le'),
      ['The file is in UTF-16. Save it as UTF-8 and import it again.'],
      0,
    ],
    ['a NUL', 'name,country\nA,S\0E', ['The file holds a NUL character, which no text does.'], 0],
  ])('%s', async (_, content, reasons, read) => {
    const { records, reasons: said } = await table('cities', content)
    expect(said).toEqual(reasons)
    expect(records).toHaveLength(read)
  })
})

describe('a file is read', () => {
  test.each([
    ['with bare line feeds and none at the end', 'name,country\nA,SE\nB,SE'],
    ['with empty lines and rows', 'name,country\r\n\r\nA,SE\r\n,\r\nB,SE\r\n\r\n'],
    ['with the first line Excel adds', 'sep=;\nname;country\nA;SE\nB;SE\n'],
    ['with everything in quotation marks', '"name","country"\r\n"A","SE"\r\n"B","SE"\r\n'],
    ['with a separator in its header', '"name";"country";"project, acronym"\nA;SE;\nB;SE;\n'],
  ])('%s', async (_, content) => {
    expect(await names(content)).toEqual(['A', 'B'])
  })

  test('over the borders of its pieces: letters, quotation marks and line ends', async () => {
    const long = Array.from({ length: 20_000 }, (_, n) => `"Ängelholm ""${n}""\r\nport",SE`)
    const { records, lines, problems } = await table('cities', rows('name,country', ...long))
    expect(problems).toEqual([])
    expect(records.at(-1)?.name).toBe('Ängelholm "19999"\r\nport')
    expect(lines.at(-1)).toBe(2 + 19_999 * 2)
  })

  test('until a quotation mark swallows half a megabyte', async () => {
    const { records, reasons } = await table('cities', `name,country\nA,SE\n"${'x,SE\n'.repeat(500_000)}`)
    expect(records).toHaveLength(1)
    expect(reasons).toEqual([
      'A row is longer than 500000 characters: a quotation mark was opened and never closed.',
    ])
  })
})
