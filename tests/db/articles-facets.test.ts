import { expect, test } from 'vitest'
import { listArticleFacets, type ArticleFacets } from '@/lib/articles/facets/queries'
import type { ArticleFilters } from '@/lib/articles/paths'
import { listPublishedArticles } from '@/lib/articles/queries'
import { testDatabase } from '../support/database'
import { fillWithMany } from '../support/many'

const choices: ArticleFilters[] = [
  {},
  { theme: 'theme-3' },
  { city: 'city-8', kind: 'blog' },
  { partner: 'partner-4' },
  { project: 'project-2', year: 2026 },
  { theme: 'theme-3', partner: 'partner-4' },
]

/** Each choice that the form offers, as the filters it leads to, and how many stories it promises. */
function offered(facets: ArticleFacets, filters: ArticleFilters): [ArticleFilters, number][] {
  const few = <Option>(options: Option[]) => options.slice(0, 4)
  return [
    ...few(facets.cities).map(({ slug, count }) => [{ ...filters, city: slug }, count] as const),
    ...few(facets.themes).map(({ slug, count }) => [{ ...filters, theme: slug }, count] as const),
    ...few(facets.projects).map(({ slug, count }) => [{ ...filters, project: slug }, count] as const),
    ...few(facets.partners).map(({ slug, count }) => [{ ...filters, partner: slug }, count] as const),
    ...few(facets.kinds).map(({ value, count }) => [{ ...filters, kind: value }, count] as const),
    ...few(facets.years).map(({ value, count }) => [{ ...filters, year: value }, count] as const),
  ].map(([changed, count]) => [changed, count])
}

test('every choice leads to as many stories as it promises', async () => {
  const { url, connection } = await testDatabase()
  await fillWithMany(url, 300)
  // Some partners are named in stories of others, some in their own: nobody counts a story twice.
  await connection.query(`INSERT INTO article_partners (article_id, partner_id)
    SELECT a.id, p.id FROM articles a JOIN partners p ON p.slug IN ('partner-4', 'partner-5') WHERE a.kind = 'blog'`)
  for (const filters of choices) {
    const promises = offered(await listArticleFacets('en', filters), filters)
    expect(promises.length).toBeGreaterThan(5)
    for (const [changed, count] of promises) {
      const { total } = await listPublishedArticles('en', changed)
      expect([changed, total]).toEqual([changed, count])
    }
  }
}, 60_000)

test('a choice that leaves nothing stays in the form', async () => {
  const { url } = await testDatabase()
  await fillWithMany(url, 20)
  const { projects, partners } = await listArticleFacets('en', {
    kind: 'report',
    project: 'project-1',
    partner: 'partner-9',
  })
  expect(projects).toEqual([expect.objectContaining({ slug: 'project-1', count: 0 })])
  expect(partners).toEqual([expect.objectContaining({ slug: 'partner-9', count: 0 })])
})
