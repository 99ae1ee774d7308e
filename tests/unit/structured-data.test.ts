import { expect, test } from 'vitest'
import { structuredDataErrors } from '../support/structured-data'

const story = { '@type': 'NewsArticle', headline: 'Heat' }

test.each([
  ['a story', story, []],
  ['a type that nobody knows', { '@type': 'NewsArtikel' }, [/NewsArtikel/]],
  ['a property of another type', { ...story, startDate: '2026-01-01' }, [/startDate/]],
  [
    'a fault inside a graph',
    { '@graph': [{ ...story, author: { '@type': 'Person', name: 'Ada', headline: 'x' } }] },
    [/headline/],
  ],
])('the validator of structured data says what is wrong with %s', async (_, data, expected) => {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
  const errors = await structuredDataErrors(`<script type="application/ld+json">${json}</script>`)
  expect(errors).toEqual(expected.map((part) => expect.stringMatching(part)))
})
