import type { SearchType } from '@/lib/search/schema'

type Links = Partial<Record<SearchType, { from: string; record: string; linked: string }>>

/** Where the themes of each noun's records stand: table or join, the column of the record and that of the theme. */
export const themeLinks: Links = {
  articles: { from: 'article_themes', record: 'article_id', linked: 'theme_id' },
  events: { from: 'event_themes', record: 'event_id', linked: 'theme_id' },
  cities: { from: 'city_themes', record: 'city_id', linked: 'theme_id' },
  solutions: { from: 'solution_themes', record: 'solution_id', linked: 'theme_id' },
  demonstrations: { from: 'demonstration_themes', record: 'demonstration_id', linked: 'theme_id' },
  figures: { from: 'figures JOIN indicator_themes USING (indicator_id)', record: 'id', linked: 'theme_id' },
  documents: { from: 'document_themes', record: 'document_id', linked: 'theme_id' },
  projects: { from: 'project_themes', record: 'project_id', linked: 'theme_id' },
  groups: { from: 'group_themes', record: 'group_id', linked: 'theme_id' },
  pairings: { from: 'pairing_themes', record: 'pairing_id', linked: 'theme_id' },
  themes: { from: 'themes', record: 'id', linked: 'id' },
}

/** A solution is in the cities where the public sees it put in place. */
const solutionCities = `(SELECT DISTINCT d.solution_id, d.city_id FROM demonstrations d WHERE d.trashed_at IS NULL
  AND EXISTS (SELECT FROM demonstration_translations t WHERE t.demonstration_id = d.id AND t.status = 'published')) d`

/** What was measured of a demonstration was measured in its city. */
const figureCities = `(SELECT f.id, coalesce(f.city_id, d.city_id) AS city_id
  FROM figures f LEFT JOIN demonstrations d ON d.id = f.demonstration_id) f`

/** The same of cities. */
export const cityLinks: Links = {
  articles: { from: 'article_cities', record: 'article_id', linked: 'city_id' },
  events: { from: 'events', record: 'id', linked: 'city_id' },
  cities: { from: 'cities', record: 'id', linked: 'id' },
  solutions: { from: solutionCities, record: 'solution_id', linked: 'city_id' },
  demonstrations: { from: 'demonstrations', record: 'id', linked: 'city_id' },
  figures: { from: figureCities, record: 'id', linked: 'city_id' },
  documents: { from: 'document_cities', record: 'document_id', linked: 'city_id' },
  projects: { from: 'project_cities', record: 'project_id', linked: 'city_id' },
  partners: { from: 'partners', record: 'id', linked: 'city_id' },
  people: { from: 'people', record: 'id', linked: 'city_id' },
  groups: { from: 'group_cities', record: 'group_id', linked: 'city_id' },
  pairings: { from: 'pairing_members', record: 'pairing_id', linked: 'city_id' },
}

/** All pairs of a record and what it is linked to, as a query. Ids are unique among all nouns. */
export function pairsOf(links: Links): string {
  return Object.values(links)
    .map(({ from, record, linked }) => `SELECT ${record} AS record, ${linked} AS linked FROM ${from}`)
    .join(' UNION ALL ')
}

/**
 * How many of some records are linked to what, as a query. Each table is asked for its own records only.
 * @param ids a query for the ids of one type, as an array
 */
export function countsOf(links: Links, ids: (type: string) => string): string {
  const parts = Object.entries(links).map(
    ([type, { from, record, linked }]) =>
      `SELECT ${linked} AS id FROM ${from} WHERE ${record} = ANY ((${ids(type)})::uuid[])`,
  )
  return `SELECT id, count(*) FROM (${parts.join(' UNION ALL ')}) linked WHERE id IS NOT NULL GROUP BY id`
}
