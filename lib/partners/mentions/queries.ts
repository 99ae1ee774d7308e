import 'server-only'
import { db } from '@/lib/db'
import { listFewDemonstrations, type DemonstrationRow } from '@/lib/demonstrations/queries'
import { listNewestDocuments, type DocumentRow } from '@/lib/documents/queries'
import { listFewEvents, type EventRow } from '@/lib/events/queries'
import { mentionable } from '@/lib/i18n/named'
import { listFewPairings, type PairingRow } from '@/lib/pairings/queries'
import { partnersTag } from '@/lib/partners/paths'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { listSolutionsById, type SolutionRow } from '@/lib/solutions/queries'

/** The solutions that an organisation offers or developed, by name. */
export async function listSolutionsOfPartner(language: string, slug: string): Promise<SolutionRow[]> {
  noteReads(partnersTag, solutionsTag)
  const offers = await db.solutionPartner.findMany({
    where: { partner: { slug }, solution: mentionable },
    select: { solutionId: true },
    orderBy: [{ solution: { sortKey: 'asc' } }, { solutionId: 'asc' }],
    take: 100,
  })
  return listSolutionsById(
    language,
    offers.map(({ solutionId }) => solutionId),
  )
}

/** The demonstrations that an organisation takes part in, by solution and city. */
export function listDemonstrationsOfPartner(language: string, slug: string): Promise<DemonstrationRow[]> {
  noteReads(partnersTag)
  return listFewDemonstrations(language, { partners: { some: { partner: { slug } } } }, [
    { solution: { sortKey: 'asc' } },
    { city: { sortKey: 'asc' } },
    { id: 'asc' },
  ])
}

/** The newest documents that are its own. */
export function listDocumentsOfPartner(
  language: string,
  slug: string,
  limit: number,
): Promise<DocumentRow[]> {
  noteReads(partnersTag)
  return listNewestDocuments(language, { partner: { slug } }, limit)
}

/** The pairings in which it is named as a stakeholder. */
export function listPairingsOfPartner(language: string, slug: string): Promise<PairingRow[]> {
  noteReads(partnersTag)
  return listFewPairings(language, { stakeholders: { some: { partner: { slug } } } }, 20)
}

/** The events it organises, hosts or supports, as `listFewEvents` orders them. */
export function listEventsOfPartner(
  language: string,
  slug: string,
  limit: number,
  now = new Date(),
): Promise<EventRow[]> {
  noteReads(partnersTag)
  return listFewEvents(language, { partners: { some: { partner: { slug } } } }, limit, now)
}
