import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { searchPublished } from '@/lib/search/queries'
import { addCity } from '../support/cities'
import { addDemonstration, addFigure, addSolution } from '../support/solutions'
import { addArticle, addDeck, addTheme, titlesOf } from '../support/search'

describe('a search', () => {
  it('puts what is called so before a title, a title before a summary and a summary before a text', async () => {
    await addArticle(
      { title: 'In the text', text: 'Somebody mentions Umeå in passing.' },
      { on: '2026-05-04' },
    )
    await addArticle({ title: 'In the summary', summary: 'What Umeå did' }, { on: '2026-05-03' })
    await addArticle({ title: 'A pipe in Umeå' }, { on: '2026-05-02' })
    await addCity({ name: 'Umeå', slug: 'umea' })
    expect(await titlesOf('umea')).toEqual(['Umeå', 'A pipe in Umeå', 'In the summary', 'In the text'])
  })

  it('puts the newest first among equals', async () => {
    for (const on of ['2024-01-01', '2026-01-01', '2025-01-01'])
      await addArticle({ title: `Heat ${on}` }, { on })
    expect(await titlesOf('heat')).toEqual(['Heat 2026-01-01', 'Heat 2025-01-01', 'Heat 2024-01-01'])
  })

  it('puts the reader’s language before others among equals', async () => {
    await addArticle({ title: 'Smart in English', language: 'en' }, { on: '2026-01-02' })
    await addArticle({ title: 'Smart op zijn Nederlands', language: 'nl' }, { on: '2026-01-01' })
    expect(await titlesOf('smart', {}, 'nl')).toEqual(['Smart op zijn Nederlands', 'Smart in English'])
    expect(await titlesOf('smart', {}, 'en')).toEqual(['Smart in English', 'Smart op zijn Nederlands'])
  })

  it('shows a record once, in the reader’s language where that was found', async () => {
    await addArticle([
      { title: 'Smart grid', language: 'en' },
      { title: 'Slim net', summary: 'Een smart grid', language: 'nl' },
    ])
    const { rows, total } = await searchPublished('nl', { q: 'smart' })
    expect(total).toBe(1)
    expect(rows).toMatchObject([{ title: 'Slim net', language: 'nl' }])
    expect((await searchPublished('sv', { q: 'smart' })).rows).toMatchObject([{ title: 'Smart grid' }])
  })

  it.each([
    ['cities', 'The city that learned'],
    ['"city that"', 'The city that learned'],
    ['GDANSK', 'Gdańsk reist'],
    ['Gdańsk', 'Gdańsk reist'],
    ['strasse', 'Straße ohne Autos'],
    ['Häuser', 'Ein Haus'],
    ['learned -school', 'The city that learned'],
  ])('for %s finds %s', async (typed, title) => {
    await addArticle({ title: 'The city that learned' })
    await addArticle({ title: 'The school that learned' })
    await addArticle({ title: 'Gdańsk reist', language: 'de' })
    await addArticle({ title: 'Straße ohne Autos', language: 'de' })
    await addArticle({ title: 'Ein Haus', language: 'de' })
    expect(await titlesOf(typed)).toEqual([title])
  })

  it('forgives typing errors in names, after what has the words themselves', async () => {
    await addCity({ name: 'Rotterdam' })
    await addCity({ name: 'Gdańsk', slug: 'gdansk' })
    await addCity({ name: 'Umeå', slug: 'umea' })
    await addArticle({ title: 'Why Roterdam is a typing error' })
    expect(await titlesOf('Gdanks')).toEqual(['Gdańsk'])
    expect(await titlesOf('Umae')).toEqual(['Umeå'])
    expect(await titlesOf('Roterdam')).toEqual(['Why Roterdam is a typing error', 'Rotterdam'])
    const { total, exact, rows } = await searchPublished('en', { q: 'Roterdam' })
    expect([total, exact, rows.map(({ close }) => close)]).toEqual([2, 1, [false, true]])
  })

  it.each(['the', 'a', 'the a', 'het', 'und', 'x', '日'])(
    'knows no name that is close to “%s”, which says nothing',
    async (q) => {
      for (const name of ['Theatre', 'A house', 'Hetty', 'Undine', 'Xanten', '日本'])
        await addCity({ name, slug: `city-${name.length}-${name.codePointAt(0)}` })
      const { rows } = await searchPublished('en', { q })
      expect(rows.filter(({ close }) => close)).toEqual([])
    },
  )

  it('looks for a close name to the words that say something', async () => {
    await addCity({ name: 'Rotterdam' })
    await addCity({ name: 'Theatre' })
    expect(await titlesOf('the Roterdam')).toEqual(['Rotterdam'])
  })

  it('looks inside documents and says so', async () => {
    await addDeck('Slides of a talk', 'First the ammonia compressor, then the price.')
    const { rows } = await searchPublished('en', { q: 'compressors' })
    expect(rows).toMatchObject([{ type: 'documents', title: 'Slides of a talk', inside: true }])
    expect(rows[0]?.snippet.filter(({ found }) => found)).toEqual([{ text: 'compressor', found: true }])
  })

  it('marks the words that it found, with their accents, and nothing else', async () => {
    const text = 'Am Anfang war die Ölheizung <b>alt</b>. Dann kam die Wärme aus dem Fluss, und Wärmepumpen.'
    await addArticle({ title: 'Was blieb', text, language: 'de' })
    const [hit] = (await searchPublished('de', { q: 'warme' })).rows
    expect(hit?.snippet.map(({ text: part }) => part).join('')).toBe(text)
    expect(hit?.snippet.filter(({ found }) => found).map(({ text: part }) => part)).toEqual(['Wärme'])
  })

  it('shows the part of a long text in which the words stand', async () => {
    const text = `${'Nothing of interest here. '.repeat(200)}The tram turned left. ${'Nor here. '.repeat(200)}`
    await addArticle({ title: 'A long story', text })
    const [hit] = (await searchPublished('en', { q: 'trams' })).rows
    const shown = hit?.snippet.map(({ text: part }) => part).join('') ?? ''
    expect(shown).toMatch(/^… .*The tram turned left.* …$/)
    expect(shown.length).toBeLessThan(300)
  })

  it('finds a city by its other names', async () => {
    const { id } = await addCity({ name: 'Gdańsk', slug: 'gdansk', alsoKnownAs: ['Danzig'] })
    await db.cityTranslation.updateMany({ where: { cityId: id }, data: { text: 'Danzig A port.' } })
    const [hit] = (await searchPublished('en', { q: 'danzig' })).rows
    expect(hit).toMatchObject({ title: 'Gdańsk', snippet: [{ text: 'Danzig', found: true }] })
  })

  it('puts what was published on one day in the order of its kinds', async () => {
    const solutionId = await addSolution('Heat')
    const cityId = (await addCity({ name: 'Heat' })).id
    await addDemonstration(solutionId, cityId, { slug: 'heat' })
    await db.demonstrationTranslation.updateMany({ data: { title: 'Heat' } })
    const { rows } = await searchPublished('en', { q: 'heat' })
    expect(rows.map(({ type }) => type)).toEqual(['cities', 'solutions', 'demonstrations'])
  })

  it('gives twenty at a time', async () => {
    for (let n = 0; n < 22; n += 1) await addArticle({ title: `Heat ${n}` })
    expect(await searchPublished('en', { q: 'heat', page: 2 })).toMatchObject({
      total: 22,
      page: 2,
      pages: 2,
    })
    expect(await titlesOf('heat', { page: 2 })).toHaveLength(2)
  })
})

describe('the filters of a search', () => {
  it('count what each choice would leave, without the filter that they are for', async () => {
    const [water, heat] = [await addTheme('Water'), await addTheme('Heat')]
    const [umea, brno] = [await addCity({ name: 'Umea' }), await addCity({ name: 'Brno' })]
    await addArticle({ title: 'Pipes' }, { on: '2026-02-01', cityId: umea.id, themeId: water.id })
    await addArticle({ title: 'Pipes again' }, { on: '2025-02-01', cityId: brno.id, themeId: heat.id })
    await addDeck('Pipes in slides', 'Pipes')
    const counts = async (filters: Parameters<typeof titlesOf>[1]) => {
      const { facets } = await searchPublished('en', { q: 'pipes', ...filters })
      const named = [...facets.cities, ...facets.themes].map(({ slug, count }) => `${slug} ${count}`)
      const valued = [...facets.types, ...facets.years].map(({ value, count }) => `${value} ${count}`)
      return [...named, ...valued].join(', ')
    }
    expect(await counts({})).toBe('brno 1, umea 1, heat 1, water 1, articles 2, documents 1, 2026 1, 2025 1')
    expect(await counts({ city: 'umea' })).toBe('brno 1, umea 1, water 1, articles 1, 2026 1')
    expect(await counts({ type: 'documents' })).toBe('articles 2, documents 1')
    expect(await titlesOf('pipes', { city: 'umea' })).toEqual(['Pipes'])
    expect(await titlesOf('pipes', { theme: 'heat' })).toEqual(['Pipes again'])
    expect(await titlesOf('pipes', { year: 2026 })).toEqual(['Pipes'])
    expect(await titlesOf('pipes', { type: 'documents' })).toEqual(['Pipes in slides'])
    expect(await titlesOf('pipes', { type: 'events' })).toEqual([])
  })

  it('find what was measured of a demonstration in its city', async () => {
    const { id: cityId } = await addCity({ name: 'Umea' })
    const demonstrationId = await addDemonstration(await addSolution('Exchange'), cityId)
    await addFigure('Less heat', { scope: 'demonstration', demonstrationId })
    await addFigure('Less heat bought', { scope: 'city', cityId })
    await addFigure('Less heat anywhere', {})
    const found = await searchPublished('en', { q: 'less heat', city: 'umea' })
    expect(found.rows.map(({ title }) => title)).toEqual(['Less heat', 'Less heat bought'])
    expect(found.facets.cities).toMatchObject([{ slug: 'umea', count: 2 }])
  })
})
