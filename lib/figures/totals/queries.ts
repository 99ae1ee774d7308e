import 'server-only'
import { db } from '@/lib/db'
import { noteFigures } from '@/lib/figures/queries'
import { mayBeAdded, percentage, totalOf, type Addend } from '@/lib/figures/rules'
import { shownFigures } from '@/lib/figures/shown/queries'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { indicatorsTag } from '@/lib/indicators/paths'
import { noteReads } from '@/lib/server/reading'
import type { FigureKind, FigureQualifier, FigureScope } from '@/prisma/generated/enums'

/** The figures of one indicator, each of another city, project, solution or demonstration, as one. */
export type FigureTotal = {
  indicator: Named
  value: number
  qualifier: FigureQualifier
  unit: string
  scope: FigureScope
  /** How many figures it adds. */
  count: number
}

/** Totals on the page, and figures that are read for all of them; what has more than that is left to a report. */
const [longest, mostFigures] = [12, 2000]

/** What adds up, by the number of figures behind it. Nothing in it is counted twice. */
export async function listFigureTotals(language: string): Promise<FigureTotal[]> {
  noteFigures()
  noteReads(indicatorsTag)
  const figures = (await listAddable()).filter((figure) => mayBeAdded({ summable: true, ...figure }))
  if (figures.length === 0) return []
  const indicators = await db.indicator.findMany({
    where: { id: { in: [...new Set(figures.map(({ indicatorId }) => indicatorId))] }, ...mentionable },
    select: { id: true, ...namedSelect.select },
  })
  const names = new Map(indicators.map((indicator) => [indicator.id, toNamed(indicator, language)]))
  const groups = Map.groupBy(figures, ({ indicatorId, scope, unit }) => `${indicatorId} ${scope} ${unit}`)
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group
      const indicator = first && names.get(first.indicatorId)
      const total = totalOf(group)
      return indicator && total ? [{ indicator, unit: first.unit, scope: first.scope, ...total }] : []
    })
}

type Addable = Addend & { indicatorId: string; kind: FigureKind; unit: string; scope: FigureScope }

/**
 * What may be in a total, group by group; the database sends no more than `mayBeAdded` lets through. Cities are added
 * to cities and projects to projects, since a project counts its cities.
 */
function listAddable(): Promise<Addable[]> {
  return db.$queryRaw<Addable[]>`
    WITH addable AS MATERIALIZED (
      SELECT s.id, s.indicator_id, s.unit, s.scope
      FROM ${shownFigures} s JOIN indicators i ON i.id = s.indicator_id
      WHERE i.summable AND i.trashed_at IS NULL AND s.kind = 'measured' AND s.qualifier <> 'up_to'
        AND s.scope <> 'portal' AND s.unit !~* ${percentage.source}
    ), groups AS (
      SELECT *, sum(number) OVER (ORDER BY number DESC, indicator_id, unit, scope) AS so_far
      FROM (SELECT indicator_id, unit, scope, count(*) AS number FROM addable GROUP BY 1, 2, 3
        HAVING count(*) BETWEEN 2 AND ${mostFigures} ORDER BY number DESC, 1, 2, 3 LIMIT ${longest}) g
    )
    SELECT f.id::text AS id, f.indicator_id::text AS "indicatorId", f.unit, f.scope::text AS scope,
      f.kind::text AS kind, f.qualifier::text AS qualifier, f.value::float8 AS value,
      f.part_of_id::text AS "partOfId",
      coalesce(f.city_id, f.project_id, f.solution_id, f.demonstration_id, f.pairing_id)::text AS subject,
      left(f.as_of::text, CASE f.as_of_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS "asOf"
    FROM addable a
      JOIN groups g ON g.indicator_id = a.indicator_id AND g.unit = a.unit AND g.scope = a.scope
      JOIN figures f ON f.id = a.id
    WHERE g.so_far <= ${mostFigures}
    ORDER BY f.id`
}
