import { expect, test } from 'vitest'
import { listArticleFacets } from '@/lib/articles/facets/queries'
import { listPublishedArticles } from '@/lib/articles/queries'
import { listEventFacets } from '@/lib/events/facets/queries'
import { listPublishedEvents } from '@/lib/events/queries'
import { listFigureFacets } from '@/lib/figures/facets/queries'
import { listPublishedFigures } from '@/lib/figures/proof/queries'
import { listFigureTotals } from '@/lib/figures/totals/queries'
import { listGroupFacets } from '@/lib/groups/facets/queries'
import { listPublishedGroups } from '@/lib/groups/queries'
import { listPublishedThemes } from '@/lib/themes/queries'
import { emptyDatabase, testDatabase } from '../support/database'
import { fillWithMany } from '../support/many'
import { countQueries } from '../support/queries'

/** Each list and its filters, with how many statements it sends whatever there is to list. */
const lists = [
  { name: 'news', queries: 2, read: () => listPublishedArticles('en', { theme: 'theme-3' }) },
  { name: 'filters of news', queries: 5, read: () => listArticleFacets('en', { theme: 'theme-3' }) },
  { name: 'events', queries: 4, read: () => listPublishedEvents('en', { when: 'past' }) },
  { name: 'filters of events', queries: 3, read: () => listEventFacets('en', { when: 'past' }) },
  { name: 'groups', queries: 7, read: () => listPublishedGroups('en', {}) },
  { name: 'filters of groups', queries: 3, read: () => listGroupFacets('en', { kind: 'board' }) },
  { name: 'figures', queries: 5, read: () => listPublishedFigures('en', {}) },
  { name: 'filters of figures', queries: 4, read: () => listFigureFacets('en', { kind: 'target' }) },
  { name: 'totals of figures', queries: 2, read: () => listFigureTotals('en') },
  { name: 'themes', queries: 7, read: () => listPublishedThemes('en', {}) },
]
const known = Object.fromEntries(lists.map(({ name, queries }) => [name, queries]))

test('a list sends the same known number of queries for a hundred records and for a thousand', async () => {
  const { url } = await testDatabase()
  for (const records of [100, 1000]) {
    await emptyDatabase()
    await fillWithMany(url, records)
    const counted: Record<string, number> = {}
    for (const { name, read } of lists) counted[name] = await countQueries(read)
    expect(counted).toEqual(known)
  }
}, 60_000)
