import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { withChosen, type Option } from '@/lib/lists/chosen'
import { countedSelect, toCounted, type Counted } from '@/lib/lists/counted'
import { projectsTag, type ProjectFilters } from '@/lib/projects/paths'
import { publishedProjects } from '@/lib/projects/queries'
import { nextMidnight } from '@/lib/projects/rules'
import { keepUntil, noteReads } from '@/lib/server/reading'

export type ProjectFacets = {
  states: Option<NonNullable<ProjectFilters['state']>>[]
  programmes: Option<string>[]
  cities: Counted[]
}

const states = ['ongoing', 'finished'] as const
const countAll = { _count: { _all: true } } as const

/** More cities than a list to choose from can hold are found through the list of cities. */
const citiesToChoose = 200

/** What the list can be narrowed by from here, each with how many projects that would leave. */
export async function listProjectFacets(
  language: string,
  filters: ProjectFilters,
  now = new Date(),
): Promise<ProjectFacets> {
  noteReads(projectsTag, citiesTag)
  keepUntil(nextMidnight(now))
  const where = (changed: ProjectFilters) => publishedProjects({ ...filters, ...changed }, now)
  const [counts, programmes, cities] = await Promise.all([
    Promise.all(states.map((state) => db.project.count({ where: where({ state }) }))),
    db.project.groupBy({
      by: ['programme'],
      where: where({ programme: undefined }),
      orderBy: { programme: 'asc' },
      ...countAll,
    }),
    countByCity(language, filters, now),
  ])
  const found = states.map((value, index) => ({ value, count: counts[index] ?? 0 }))
  const named = programmes.flatMap(({ programme, _count }) =>
    programme ? [{ value: programme, count: _count._all }] : [],
  )
  return {
    states: withChosen(
      found.filter(({ count }) => count > 0),
      filters.state,
    ),
    programmes: withChosen(named, filters.programme),
    cities,
  }
}

/** The chosen city is among them though it may leave nothing: a form that forgot it would undo it. */
async function countByCity(language: string, filters: ProjectFilters, now: Date): Promise<Counted[]> {
  const counts = await db.projectCity.groupBy({
    by: ['cityId'],
    where: { project: publishedProjects({ ...filters, city: undefined }, now), city: mentionable },
    orderBy: [{ _count: { cityId: 'desc' } }, { cityId: 'asc' }],
    take: citiesToChoose,
    ...countAll,
  })
  const totals = new Map(counts.map((row) => [row.cityId, row._count._all]))
  const chosen = filters.city ? [{ slug: filters.city }] : []
  const cities = await db.city.findMany({
    where: { AND: [mentionable, { OR: [{ id: { in: [...totals.keys()] } }, ...chosen] }] },
    ...countedSelect,
  })
  return toCounted(cities, totals, language)
}
