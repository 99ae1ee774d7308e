import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { eventsTag } from '@/lib/events/paths'
import { eventRowSelect, publishedEvents, toEventRow, type EventRow } from '@/lib/events/queries'
import { nextPast } from '@/lib/events/rules'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable } from '@/lib/i18n/named'
import { pairingsTag } from '@/lib/pairings/paths'
import { pairingRowSelect, publishedPairings, toPairingRow, type PairingRow } from '@/lib/pairings/queries'
import { projectsTag } from '@/lib/projects/paths'
import { keepUntil, noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { listSolutionsById, type SolutionRow } from '@/lib/solutions/queries'
import { themesTag } from '@/lib/themes/paths'

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
export async function listPairingsOfProject(
  language: string,
  slug: string,
  limit: number,
): Promise<PairingRow[]> {
  noteReads(projectsTag, pairingsTag, citiesTag, themesTag)
  const pairings = await db.pairing.findMany({
    where: { AND: [publishedPairings({}), { project: { slug } }] },
    select: pairingRowSelect,
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: limit,
  })
  return pairings.map((pairing) => toPairingRow(pairing, language))
}

/** The events of a project: what comes up, soonest first; then, as far as there is room, what has been, newest first. */
export async function listEventsOfProject(
  language: string,
  slug: string,
  limit: number,
  now = new Date(),
): Promise<EventRow[]> {
  noteReads(projectsTag, eventsTag, groupsTag, citiesTag)
  const events = (when: 'upcoming' | 'past', take: number) => {
    const order = when === 'past' ? 'desc' : 'asc'
    const orderBy: Prisma.EventOrderByWithRelationInput[] = [{ startsAt: order }, { id: order }]
    const where = { AND: [publishedEvents({ when }, now), { projects: { some: { project: { slug } } } }] }
    return db.event.findMany({ where, select: eventRowSelect, orderBy, take })
  }
  const upcoming = await events('upcoming', limit)
  const change = nextPast(upcoming, now)
  if (change) keepUntil(change)
  const past = upcoming.length < limit ? await events('past', limit - upcoming.length) : []
  return [...upcoming, ...past].map((event) => toEventRow(event, language, now))
}
