import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { listDemonstrationsOfSolution } from '@/lib/demonstrations/details/queries'
import { listDemonstrationPlaces, listPlacesOfSolution } from '@/lib/demonstrations/places/queries'
import { listDemonstrationsOfCity } from '@/lib/demonstrations/queries'
import { listSolutionFacets } from '@/lib/solutions/facets/queries'
import { listPublishedSolutions } from '@/lib/solutions/queries'
import { listRelatedSolutions } from '@/lib/solutions/related/queries'
import { testDatabase } from '../support/database'
import { runSql } from '../support/postgres'
import { countQueries } from '../support/queries'
import { manySolutions } from '../support/solutions'

const filters = { area: 'buildings', stage: 'do', theme: 'theme-1', city: 'city-1', status: 'completed' }

async function reads() {
  const { id, area } = await db.solution.findFirstOrThrow({ select: { id: true, area: true } })
  return {
    list: () => listPublishedSolutions('en', {}),
    narrowed: () => listPublishedSolutions('en', filters),
    facets: () => listSolutionFacets('en', {}),
    'facets of what is left': () => listSolutionFacets('en', filters),
    map: () => listDemonstrationPlaces('en', {}),
    'narrowed map': () => listDemonstrationPlaces('en', filters),
    'table of a solution': () => listDemonstrationsOfSolution('en', 'solution-1'),
    'map of a solution': () => listPlacesOfSolution('en', 'solution-1'),
    'table of a city': () => listDemonstrationsOfCity('en', 'city-1'),
    related: () => listRelatedSolutions('en', { id, area }, 5),
  }
}

test('solutions and demonstrations are read in as many queries however many there are', async () => {
  const { url } = await testDatabase()
  const counts: Record<string, number>[] = []
  for (const [from, until] of [
    [1, 20],
    [21, 400],
  ] as const) {
    await runSql(url, ...manySolutions(from, until))
    const counted: Record<string, number> = {}
    for (const [name, read] of Object.entries(await reads())) counted[name] = await countQueries(read)
    counts.push(counted)
  }
  expect(counts[1]).toEqual(counts[0])
})
