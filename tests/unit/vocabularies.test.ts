import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { actionClusters } from '@/lib/vocabularies/action-clusters'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { cooperationThemes } from '@/lib/vocabularies/cooperation-themes'
import {
  countryCodes,
  countryDisplayCode,
  countryFootnote,
  countryFrom,
  countryLabel,
  isMemberState,
} from '@/lib/vocabularies/countries'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { helices } from '@/lib/vocabularies/helix'
import { sdgs } from '@/lib/vocabularies/sdgs'
import { isTermOf, labelOf, type Term } from '@/lib/vocabularies/term'
import { urbanAgendaTopics } from '@/lib/vocabularies/urban-agenda-topics'

const lists: [string, number, readonly Term[]][] = [
  ['the Sustainable Development Goals', 17, sdgs],
  ['the topics of the Urban Agenda', 18, urbanAgendaTopics],
  ['the action clusters', 6, actionClusters],
  ['the stages of the guidance package', 7, guidanceStages],
  ['the sides of the helix', 4, helices],
  ['the areas of activity', 5, activityAreas],
  ['the themes of city cooperation', 6, cooperationThemes],
]

describe.each(lists)('%s', (_name, count, terms) => {
  it(`are ${count}, each with an id of its own that suits an address`, () => {
    expect(new Set(terms.map((term) => term.id)).size).toBe(count)
    expect(terms.filter((term) => !/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(term.id))).toEqual([])
  })

  it.each(languages)('have a label each in %s', (language) => {
    const labels = terms.map((term) => term.labels[language])
    expect(labels.filter((label) => !label?.trim())).toEqual([])
    expect(new Set(labels).size).toBe(count)
  })
})

describe('a label', () => {
  it('falls back to English, and is none for an id that the list has not', () => {
    expect(labelOf(sdgs, 'sdg-11', 'nl')).toBe('Duurzame steden en gemeenschappen')
    expect(labelOf(sdgs, 'sdg-11', 'mt')).toBe('Sustainable cities and communities')
    expect(labelOf(sdgs, 'sdg-18', 'en')).toBeNull()
    expect(isTermOf(sdgs, 'sdg-11')).toBe(true)
    expect(isTermOf(sdgs, '__proto__')).toBe(false)
  })

  it('says where a term was not seen in a source', () => {
    const unseen = guidanceStages.filter((stage) => 'checked' in stage)
    expect(unseen.map((stage) => stage.id)).toEqual(['check', 'act', 'replicate-and-scale-up'])
  })
})

describe('countries', () => {
  it.each([
    ['ES', 'ES'],
    ['se', 'SE'],
    [' nl ', 'NL'],
    ['EL', 'GR'],
    ['GR', 'GR'],
    ['GRC', 'GR'],
    ['UK', 'GB'],
    ['GB', 'GB'],
    ['USA', 'US'],
    ['CAN', 'CA'],
    ['JPN', 'JP'],
    ['IND', 'IN'],
    ['XK', 'XK'],
    ['The Netherlands', 'NL'],
    ['Česko', 'CZ'],
    ['SZWECJA', 'SE'],
    ['Atlantis', null],
    ['ZZ', null],
    ['EU', null],
    ['', null],
  ])('reads "%s" as %s', (input, code) => {
    expect(countryFrom(input)).toBe(code)
  })

  it('have a name in every language', () => {
    for (const language of languages) {
      expect(countryCodes.filter((code) => countryLabel(code, language) === code)).toEqual([])
    }
  })

  it('are named in the language of the reader, in English where that is unknown', () => {
    expect(countryLabel('SE', 'pl')).toBe('Szwecja')
    expect(countryLabel('SE', 'en')).toBe('Sweden')
    expect(countryLabel('ZQ', 'en')).toBe('ZQ')
  })

  it('are shown as the European institutions write them', () => {
    expect(['GR', 'GB', 'SE'].map(countryDisplayCode)).toEqual(['EL', 'UK', 'SE'])
  })

  it('carry a footnote where the status asks for one', () => {
    expect(countryLabel('XK', 'en')).toBe('Kosovo*')
    expect(countryFootnote('XK', 'de')).toMatch(/1244\/1999/)
    expect(countryFootnote('SE', 'de')).toBeNull()
  })

  it('count 27 member states, and one more while it was one', () => {
    expect(countryCodes.filter((code) => isMemberState(code))).toHaveLength(27)
    expect(countryCodes.filter((code) => isMemberState(code, '2020-01-31'))).toHaveLength(28)
    expect(isMemberState('GB', '2020-02-01')).toBe(false)
  })
})
