import 'server-only'
import type { ArticleFilters } from '@/lib/articles/paths'
import { db } from '@/lib/db'
import type { FacetCount } from '@/lib/lists/counted'
import { knownId } from '@/lib/lists/known'
import { rowsOfPage } from '@/lib/lists/pagination'
import { Prisma } from '@/prisma/generated/client'

const facets = ['city', 'theme', 'project', 'partner', 'kind', 'year'] as const
export type ArticleFacet = (typeof facets)[number]

/** What the news list says under filters: which stories stand on its page, and how many each further filter would leave. */
export type NarrowedArticles = {
  /** Newest first; stories that bear no date come last. */
  ids: string[]
  /** Stories in the whole list. */
  total: number
  /** Values of records are their ids. A facet is counted under all filters except its own. */
  counts: FacetCount<ArticleFacet>[]
}

/**
 * One statement, since list and counts go over all that is public; it says the same as `publishedArticles`. Its text is
 * the same under all filters, so that a database has to plan it once and not for each set of them.
 */
export async function narrowArticles(filters: ArticleFilters): Promise<NarrowedArticles> {
  const { skip, take } = rowsOfPage(filters.page ?? 1)
  const rows = await db.$queryRaw<FacetCount<ArticleFacet | 'row' | 'total'>[]>`
    WITH public_articles AS MATERIALIZED (${publicArticles(filters)}), page AS (
      SELECT id, published_on FROM public_articles WHERE ${allFit} ORDER BY ${newestFirst} LIMIT ${take} OFFSET ${skip}
    ), named AS (
      SELECT id, partner_id FROM public_articles WHERE ${allButOwn('partner')} AND partner_id IS NOT NULL
      UNION SELECT p.id, ap.partner_id FROM public_articles p JOIN article_partners ap ON ap.article_id = p.id
        WHERE ${allButOwn('partner')}
    )
    SELECT 'row' AS facet, id::text AS value, (row_number() OVER (ORDER BY ${newestFirst}))::int AS count FROM page
    UNION ALL SELECT 'total', '', count(*)::int FROM public_articles WHERE ${allFit}
    UNION ALL SELECT 'city', ac.city_id::text, count(*)::int
      FROM public_articles p JOIN article_cities ac ON ac.article_id = p.id
      WHERE ${allButOwn('city')} GROUP BY ac.city_id
    UNION ALL SELECT 'theme', at.theme_id::text, count(*)::int
      FROM public_articles p JOIN article_themes at ON at.article_id = p.id
      WHERE ${allButOwn('theme')} GROUP BY at.theme_id
    UNION ALL SELECT 'project', project_id::text, count(*)::int
      FROM public_articles WHERE ${allButOwn('project')} AND project_id IS NOT NULL GROUP BY project_id
    UNION ALL SELECT 'partner', partner_id::text, count(*)::int FROM named GROUP BY partner_id
    UNION ALL SELECT 'kind', kind::text, count(*)::int FROM public_articles WHERE ${allButOwn('kind')} GROUP BY kind
    UNION ALL SELECT 'year', year::text, count(*)::int
      FROM public_articles WHERE ${allButOwn('year')} AND year IS NOT NULL GROUP BY year`
  const inOrder = rows
    .filter(({ facet }) => facet === 'row')
    .toSorted((one, other) => one.count - other.count)
  return {
    ids: inOrder.map(({ value }) => value),
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    counts: rows.filter((row): row is FacetCount<ArticleFacet> =>
      facets.some((facet) => facet === row.facet),
    ),
  }
}

/** Each public story, with whether it fits each filter; one that is not given fits. */
function publicArticles(filters: ArticleFilters): Prisma.Sql {
  const { theme = null, city = null, project = null, partner = null, kind = null, year = null } = filters
  const partnerId = knownId('partners', partner)
  return Prisma.sql`
    SELECT a.id, a.kind, a.project_id, a.partner_id, a.published_on, extract(year FROM a.published_on)::int AS year,
      (${city}::text IS NULL OR ${linkedTo('article_cities', 'city_id', knownId('cities', city))}) AS fits_city,
      (${theme}::text IS NULL OR ${linkedTo('article_themes', 'theme_id', knownId('themes', theme))}) AS fits_theme,
      (${project}::text IS NULL OR a.project_id = ${knownId('projects', project)}) AS fits_project,
      (${partner}::text IS NULL OR a.partner_id = ${partnerId}
        OR ${linkedTo('article_partners', 'partner_id', partnerId)}) AS fits_partner,
      (${kind}::text IS NULL OR a.kind::text = ${kind}) AS fits_kind,
      (${year}::int IS NULL OR extract(year FROM a.published_on) = ${year}) AS fits_year
    FROM articles a
    WHERE a.trashed_at IS NULL AND a.id IN
      (SELECT article_id FROM article_translations WHERE status = 'published')`
}

function linkedTo(links: string, column: string, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.id IN (SELECT article_id FROM ${Prisma.raw(links)} WHERE ${Prisma.raw(column)} = ${id})`
}

const newestFirst = Prisma.sql`published_on DESC NULLS LAST, id DESC`
const allFit = Prisma.raw(facets.map((facet) => `fits_${facet}`).join(' AND '))

function allButOwn(own: ArticleFacet): Prisma.Sql {
  const others = facets.filter((facet) => facet !== own)
  return Prisma.raw(others.map((facet) => `fits_${facet}`).join(' AND '))
}
