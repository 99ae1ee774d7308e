import { describe, expect, test } from 'vitest'
import { firstLine, formatName, formatSize, licenceOf, schemaType } from '@/lib/documents/rules'

describe('a licence', () => {
  test.each([
    ['CC-BY-4.0', { known: 'by', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }],
    [
      'CC-BY-NC-SA-3.0',
      { known: 'by-nc-sa', version: '3.0', url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/' },
    ],
    ['CC0-1.0', { known: 'zero', version: '1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    ['CC-BY-XX-4.0', { known: null, name: 'CC-BY-XX-4.0', url: null }],
    [
      'https://www.example.org/terms',
      { known: null, name: 'example.org', url: 'https://www.example.org/terms' },
    ],
    ['javascript:alert(1)', { known: null, name: 'javascript:alert(1)', url: null }],
    ['All rights reserved', { known: null, name: 'All rights reserved', url: null }],
  ])('%s', (licence, expected) => {
    expect(licenceOf(licence)).toEqual(expected)
  })
})

test.each([
  ['One pipe\nThree owners', 'One pipe'],
  ['12\n—\nOne pipe', 'One pipe'],
  ['', ''],
  [`${'word '.repeat(40)}`, expect.stringMatching(/^(?:word ?){24}…$/)],
])('the first words of a page %#', (text, expected) => {
  expect(firstLine(text)).toEqual(expected)
})

test('a format and a size are said as people say them', () => {
  expect([formatName('application/pdf'), formatName('image/avif'), formatName('x/y')]).toEqual([
    'PDF',
    'AVIF',
    'x/y',
  ])
  expect([formatSize(2_100_000, 'en'), formatSize(400, 'en'), formatSize(45_600, 'nl')]).toEqual([
    '2.1 MB',
    '1 kB',
    '46 kB',
  ])
})

test.each([
  ['slides', 'PresentationDigitalDocument'],
  ['report', 'Report'],
  ['agenda', 'DigitalDocument'],
] as const)('%s are a %s to search engines', (kind, type) => {
  expect(schemaType(kind)).toBe(type)
})
