import 'server-only'
import { db } from '@/lib/db'
import { listFewEvents, type EventRow } from '@/lib/events/queries'
import { mentionable } from '@/lib/i18n/named'
import { listFewPairings, type PairingRow } from '@/lib/pairings/queries'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { listSolutionsById, type SolutionRow } from '@/lib/solutions/queries'

/** The solutions that a project uses, by name. */
export async function listSolutionsOfProject(language: string, slug: string): Promise<SolutionRow[]> {
  noteReads(projectsTag, solutionsTag)
  const uses = await db.solutionProject.findMany({
    where: { project: { slug }, solution: mentionable },
    select: { solutionId: true },
    orderBy: [{ solution: { sortKey: 'asc' } }, { solutionId: 'asc' }],
    take: 100,
  })
  return listSolutionsById(
    language,
    uses.map(({ solutionId }) => solutionId),
  )
}

/** The pairings that are part of a project, by name. */
export function listPairingsOfProject(language: string, slug: string, limit: number): Promise<PairingRow[]> {
  noteReads(projectsTag)
  return listFewPairings(language, { project: { slug } }, limit)
}

/** The events of a project, as `listFewEvents` orders them. */
export function listEventsOfProject(
  language: string,
  slug: string,
  limit: number,
  now = new Date(),
): Promise<EventRow[]> {
  noteReads(projectsTag)
  return listFewEvents(language, { projects: { some: { project: { slug } } } }, limit, now)
}
