import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'

describe('the search column', () => {
  beforeEach(async () => {
    await addCity('gdansk', 'pl', 'Gdańsk', 'Miasto portowe')
    await addCity('umea', 'sv', 'Umeå', 'Städer i norr')
    await addCity('brno', 'en', 'Brno', 'Districts and cities of data')
  })

  it.each([
    ['pl', 'Gdansk', ['Gdańsk']],
    ['pl', 'GDAŃSK', ['Gdańsk']],
    ['sv', 'Umea', ['Umeå']],
    ['sv', 'Umea\u030a', ['Umeå']],
    ['en', 'city', ['Brno']],
    ['sv', 'stad', ['Umeå']],
    ['en', '"cities of data" -port', ['Brno']],
    ['en', 'data -districts', []],
    ['en', 'Gdansk', []],
  ])('in %s, %s finds %j', async (language, typed, found) => {
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM city_translations
      WHERE language = ${language} AND search @@ search_query(${language}, ${typed})`
    expect(rows.map((row) => row.name)).toEqual(found)
  })

  it('puts a name before a mention', async () => {
    await addCity('parma', 'en', 'Parma', 'Learns from Brno')
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM city_translations WHERE language = 'en' AND search @@ search_query('en', 'brno')
      ORDER BY ts_rank(search, search_query('en', 'brno')) DESC`
    expect(rows.map((row) => row.name)).toEqual(['Brno', 'Parma'])
  })

  it('forgives a typing error in a name', async () => {
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM city_translations WHERE folded % fold('Gdanks')`
    expect(rows).toEqual([{ name: 'Gdańsk' }])
  })

  it('is made anew when the name changes', async () => {
    await db.cityTranslation.updateMany({ where: { name: 'Brno' }, data: { name: 'Brünn' } })
    expect(await db.cityTranslation.count({ where: { folded: { contains: 'brunn' } } })).toBe(1)
  })

  it('takes the beginning of a text that is longer than the index can hold', async () => {
    const words = Array.from({ length: 200_000 }, (_, number) => `w${number.toString(36)}`).join(' ')
    await db.cityTranslation.updateMany({ where: { name: 'Brno' }, data: { text: words } })
    const [found] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM city_translations WHERE search @@ search_query('en', 'w1a')`
    expect(found?.count).toBe(1)
  })
})

async function addCity(slug: string, language: string, name: string, summary: string): Promise<void> {
  const translations = { create: { language, name, summary } }
  await db.city.create({ data: { id: newId(), slug, country: 'XX', sortKey: slug, translations } })
}
