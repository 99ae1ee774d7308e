import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { figuresTag } from '@/lib/figures/paths'
import { publishedFigures } from '@/lib/figures/queries'
import { mayBeAdded, totalOf, type Addend } from '@/lib/figures/rules'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { indicatorsTag } from '@/lib/indicators/paths'
import { partialDate } from '@/lib/lists/dates'
import { noteReads } from '@/lib/server/reading'
import type { FigureQualifier, FigureScope } from '@/prisma/generated/enums'

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

/** What may be in a total: cities are added to cities and projects to projects, since a project counts its cities. */
const addable = {
  kind: 'measured',
  qualifier: { not: 'up_to' },
  scope: { not: 'portal' },
  indicator: { summable: true, ...mentionable },
} satisfies Prisma.FigureWhereInput

/** What adds up, by the number of figures behind it. Nothing in it is counted twice. */
export async function listFigureTotals(language: string): Promise<FigureTotal[]> {
  noteReads(figuresTag, indicatorsTag)
  const where = { AND: [publishedFigures({}), addable] }
  const groups = await listGroups(where)
  if (groups.length === 0) return []
  const [figures, indicators] = await Promise.all([
    db.figure.findMany({ where: { AND: [where, { OR: groups }] }, select: addendSelect }),
    db.indicator.findMany({
      where: { id: { in: groups.map(({ indicatorId }) => indicatorId) } },
      select: { id: true, ...namedSelect.select },
    }),
  ])
  const byGroup = Map.groupBy(figures, keyOf)
  const names = new Map(indicators.map((indicator) => [indicator.id, toNamed(indicator, language)]))
  return groups.flatMap((group) => {
    const indicator = names.get(group.indicatorId)
    const total = totalOf((byGroup.get(keyOf(group)) ?? []).map(toAddend))
    return indicator && total ? [{ indicator, unit: group.unit, scope: group.scope, ...total }] : []
  })
}

type GroupOfFigures = { indicatorId: string; unit: string; scope: FigureScope }

async function listGroups(where: Prisma.FigureWhereInput): Promise<GroupOfFigures[]> {
  const found = await db.figure.groupBy({
    by: ['indicatorId', 'unit', 'scope'],
    where,
    having: { id: { _count: { gt: 1, lte: mostFigures } } },
    _count: { id: true },
    orderBy: [{ _count: { id: 'desc' } }, { indicatorId: 'asc' }],
    take: longest * 2,
  })
  let left = mostFigures
  return found
    .filter(({ unit }) => mayBeAdded({ summable: true, kind: 'measured', qualifier: 'exact', unit }))
    .slice(0, longest)
    .filter(({ _count }) => (left -= _count.id) >= 0)
    .map(({ indicatorId, unit, scope }) => ({ indicatorId, unit, scope }))
}

const addendSelect = {
  id: true,
  indicatorId: true,
  unit: true,
  scope: true,
  value: true,
  qualifier: true,
  asOf: true,
  asOfPrecision: true,
  partOfId: true,
  cityId: true,
  projectId: true,
  solutionId: true,
  demonstrationId: true,
  pairingId: true,
} satisfies Prisma.FigureSelect

function toAddend(figure: Prisma.FigureGetPayload<{ select: typeof addendSelect }>): Addend {
  const { id, qualifier, partOfId, cityId, projectId, solutionId, demonstrationId, pairingId } = figure
  return {
    id,
    qualifier,
    partOfId,
    value: figure.value.toNumber(),
    subject: cityId ?? projectId ?? solutionId ?? demonstrationId ?? pairingId ?? '',
    asOf: partialDate(figure.asOf, figure.asOfPrecision)?.date ?? null,
  }
}

function keyOf({ indicatorId, unit, scope }: GroupOfFigures): string {
  return `${indicatorId} ${scope} ${unit}`
}
