import { expect, test } from 'vitest'
import { slugOf } from '@/lib/slugs/slug'

test.each([
  ['Umeå', 'umea'],
  ['Gdańsk', 'gdansk'],
  ['Łódź', 'lodz'],
  ['Nice Côte d’Azur', 'nice-cote-dazur'],
  ['  Action Cluster & The Smart City Guidance Package ', 'action-cluster-the-smart-city-guidance-package'],
  ['Towards 2030: what’s next?', 'towards-2030-whats-next'],
  ['Straße nach Süden', 'strasse-nach-suden'],
  ['Αθήνα', 'athina'],
  ['Λουτράκι', 'loutraki'],
  ['Стара Загора', 'stara-zagora'],
  ['東京', ''],
  ['—', ''],
])('%s stands in an address as "%s"', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('a long title is cut between two words', () => {
  const slug = slugOf('word '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(100)
  expect(slug).toMatch(/^word(-word)+$/)
})

test('one word without end is cut all the same', () => {
  expect(slugOf('a'.repeat(300))).toHaveLength(100)
})
