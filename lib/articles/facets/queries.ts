import 'server-only'
import { articlesTag, type ArticleFilters } from '@/lib/articles/paths'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { among, countedSelect, countsOf, toCounted, type Counted, type FacetCount } from '@/lib/lists/counted'
import { knownId } from '@/lib/lists/known'
import { noteReads } from '@/lib/server/reading'
import { partnersTag } from '@/lib/partners/paths'
import { projectsTag } from '@/lib/projects/paths'
import { themesTag } from '@/lib/themes/paths'
import { Prisma } from '@/prisma/generated/client'
import type { ArticleKind } from '@/prisma/generated/enums'

export type ArticleFacets = {
  cities: Counted[]
  themes: Counted[]
  /** By their acronyms. */
  projects: Counted[]
  /** Who published a story or is named in it. */
  partners: Counted[]
  kinds: { value: ArticleKind; count: number }[]
  /** Newest first; what bears no date is in no year. */
  years: { value: number; count: number }[]
}

/**
 * What the list can be narrowed by from here, each with how many stories that would leave. A record that is chosen
 * is among them though it may leave nothing: a form that forgot it would undo it.
 */
export async function listArticleFacets(language: string, filters: ArticleFilters): Promise<ArticleFacets> {
  noteReads(articlesTag, citiesTag, themesTag, projectsTag, partnersTag)
  const counts = await countFacets(filters)
  const of = (facet: Facet) => countsOf(counts, facet)
  const [cities, themes, projects, partners] = await Promise.all([
    db.city.findMany({ where: among(of('city'), filters.city), ...countedSelect }),
    db.theme.findMany({ where: among(of('theme'), filters.theme), ...countedSelect }),
    db.project.findMany({
      where: among(of('project'), filters.project),
      select: { id: true, slug: true, acronym: true },
      orderBy: { sortKey: 'asc' },
    }),
    db.partner.findMany({ where: among(of('partner'), filters.partner), ...countedSelect }),
  ])
  return {
    cities: toCounted(cities, of('city'), language),
    themes: toCounted(themes, of('theme'), language),
    projects: projects.map(({ id, slug, acronym }) => {
      return { slug, name: acronym, language, count: of('project').get(id) ?? 0 }
    }),
    partners: toCounted(partners, of('partner'), language),
    kinds: [...of('kind')].map(([value, count]) => ({ value: value as ArticleKind, count })),
    years: [...of('year')]
      .map(([value, count]) => ({ value: Number(value), count }))
      .sort((a, b) => b.value - a.value),
  }
}

type Facet = 'city' | 'theme' | 'project' | 'partner' | 'kind' | 'year'

/**
 * Values of records are their ids. One statement, since each count goes over all that is public; it says the same as
 * `publishedArticles`.
 */
function countFacets({ theme, city, project, partner, kind, year }: ArticleFilters) {
  const fits = (condition: Prisma.Sql | '' | undefined | 0) => condition || Prisma.sql`TRUE`
  return db.$queryRaw<FacetCount<Facet>[]>`
    WITH public_articles AS MATERIALIZED (
      SELECT a.id, a.kind, a.project_id, a.partner_id, extract(year FROM a.published_on)::int AS year,
        ${fits(city && linkedTo(Prisma.sql`article_cities`, Prisma.sql`city_id`, knownId('cities', city)))} AS fits_city,
        ${fits(theme && linkedTo(Prisma.sql`article_themes`, Prisma.sql`theme_id`, knownId('themes', theme)))} AS fits_theme,
        ${fits(project && Prisma.sql`a.project_id = ${knownId('projects', project)}`)} AS fits_project,
        ${fits(partner && ofPartner(partner))} AS fits_partner,
        ${fits(kind && Prisma.sql`a.kind = ${kind}::article_kind`)} AS fits_kind,
        ${fits(year && Prisma.sql`extract(year FROM a.published_on) = ${year}`)} AS fits_year
      FROM articles a
      WHERE a.trashed_at IS NULL AND a.id IN
        (SELECT article_id FROM article_translations WHERE status = 'published')
    ), named AS (
      SELECT id, partner_id FROM public_articles WHERE ${allBut('partner')} AND partner_id IS NOT NULL
      UNION SELECT p.id, ap.partner_id FROM public_articles p JOIN article_partners ap ON ap.article_id = p.id
        WHERE ${allBut('partner')}
    )
    SELECT 'city' AS facet, ac.city_id::text AS value, count(*)::int AS count
      FROM public_articles p JOIN article_cities ac ON ac.article_id = p.id WHERE ${allBut('city')} GROUP BY ac.city_id
    UNION ALL SELECT 'theme', at.theme_id::text, count(*)::int
      FROM public_articles p JOIN article_themes at ON at.article_id = p.id WHERE ${allBut('theme')} GROUP BY at.theme_id
    UNION ALL SELECT 'project', project_id::text, count(*)::int
      FROM public_articles WHERE ${allBut('project')} AND project_id IS NOT NULL GROUP BY project_id
    UNION ALL SELECT 'partner', partner_id::text, count(*)::int FROM named GROUP BY partner_id
    UNION ALL SELECT 'kind', kind::text, count(*)::int FROM public_articles WHERE ${allBut('kind')} GROUP BY kind
    UNION ALL SELECT 'year', year::text, count(*)::int
      FROM public_articles WHERE ${allBut('year')} AND year IS NOT NULL GROUP BY year`
}

const facets: readonly Facet[] = ['city', 'theme', 'project', 'partner', 'kind', 'year']

/** A facet is counted under all filters except its own. */
function allBut(facet: Facet): Prisma.Sql {
  const others = facets.filter((other) => other !== facet)
  return Prisma.raw(others.map((other) => `fits_${other}`).join(' AND '))
}

function linkedTo(links: Prisma.Sql, column: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.id IN (SELECT article_id FROM ${links} WHERE ${column} = ${id})`
}

function ofPartner(slug: string): Prisma.Sql {
  const partner = knownId('partners', slug)
  return Prisma.sql`(a.partner_id = ${partner} OR a.id IN (SELECT article_id FROM article_partners WHERE partner_id = ${partner}))`
}
