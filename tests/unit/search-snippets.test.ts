import { describe, expect, test } from 'vitest'
import { foldedInPlace, passage, piecesOf, wordsOf } from '@/lib/search/snippets'

describe('a text folded in place', () => {
  test.each([
    ['Umeå, Gdańsk, Łódź', 'umea, gdansk, lodz'],
    ['Ελλάδα', 'ελλαδα'],
    ['Straße İstanbul', 'straße istanbul'],
    ['ﬁne 😀 ŁØĐ', 'ﬁne 😀 lod'],
  ])('%s is %s', (text, folded) => {
    expect(foldedInPlace(text)).toBe(folded)
    expect(foldedInPlace(text)).toHaveLength(text.length)
  })
})

test.each([
  ['Heat pump', ['heat', 'pump']],
  ['"urban data" -port or Gdańsk', ['urban', 'data', 'gdansk']],
  ['heat -"waste water" heat', ['heat']],
  ['-- " % _', []],
])('of %s the words %j are looked for', (typed, words) => {
  expect(wordsOf(typed)).toEqual(words)
})

describe('the passage that is shown', () => {
  const filler = 'Nothing here. '.repeat(60)

  test('is the summary where that has as many of the words', () => {
    expect(passage({ summary: 'Heat in Umeå', text: `${filler} heat ${filler}` }, ['heat'])).toBe(
      'Heat in Umeå',
    )
  })

  test('is the part of the text with the most of them', () => {
    const text = `Heat. ${filler} Heat and cold share one pipe. ${filler}`
    expect(passage({ summary: 'A summary', text }, ['heat', 'pipe'])).toContain(
      'Heat and cold share one pipe.',
    )
  })

  test('is found by other forms of the words', () => {
    expect(passage({ summary: '', text: `${filler} The city. ${filler}` }, ['cities'])).toContain('The city.')
  })

  test('is not taken in by words that only begin alike', () => {
    const text = `Er waren drie steden. ${filler} De warmte komt uit het water.`
    expect(passage({ summary: '', text }, ['warmte'])).toContain('De warmte komt')
    expect(passage({ summary: '', text: `The theatre. ${filler} It heats.` }, ['heating'])).toContain(
      'It heats',
    )
  })

  test('is the beginning where there is none', () => {
    expect(passage({ summary: '', text: `Begin. ${filler}` }, ['tram'])).toMatch(/^Begin\. /)
    expect(passage({ summary: '', text: '' }, ['tram'])).toBe('')
  })

  test('shows other names only where nothing else has the words', () => {
    const city = {
      summary: 'A port',
      text: 'Danzig Gedania The shipyard of Gdańsk.',
      names: 'Danzig Gedania',
    }
    expect(passage(city, ['gdansk'])).toBe('The shipyard of Gdańsk.')
    expect(passage(city, ['danzig'])).toBe('Danzig Gedania')
    expect(passage(city, ['port'])).toBe('A port')
  })

  test('ends with whole words and whole letters', () => {
    expect(passage({ summary: '', text: '😀'.repeat(400) }, [])).toMatch(/^😀+ …$/u)
    expect(passage({ summary: '', text: 'x'.repeat(1000) }, ['x']).length).toBeLessThan(260)
  })
})

describe('marks', () => {
  test('are put where the folded text has them', () => {
    expect(piecesOf('In Umeå now', 'in \uE000umea\uE001 now')).toEqual([
      { text: 'In ', found: false },
      { text: 'Umeå', found: true },
      { text: ' now', found: false },
    ])
  })

  test('are left out where the two texts differ', () => {
    expect(piecesOf('In <b>Umeå</b>', 'in \uE000umea\uE001')).toEqual([
      { text: 'In <b>Umeå</b>', found: false },
    ])
  })
})
