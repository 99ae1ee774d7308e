import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import {
  demonstrationRowSelect,
  publicDemonstrations,
  toDemonstrationRow,
  type DemonstrationRow,
} from '@/lib/demonstrations/queries'
import { publishedDocuments } from '@/lib/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { eventRowSelect, publishedEvents, toEventRow, type EventRow } from '@/lib/events/queries'
import { nextPast } from '@/lib/events/rules'
import { figuresTag } from '@/lib/figures/paths'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable } from '@/lib/i18n/named'
import { pairingsTag } from '@/lib/pairings/paths'
import { pairingRowSelect, publishedPairings, toPairingRow, type PairingRow } from '@/lib/pairings/queries'
import { partnersTag } from '@/lib/partners/paths'
import { listMentionedDocuments, type MentionedDocument } from '@/lib/projects/documents/queries'
import { keepUntil, noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'
import { listSolutionsById, type SolutionRow } from '@/lib/solutions/queries'
import { themesTag } from '@/lib/themes/paths'

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
export async function listDemonstrationsOfPartner(
  language: string,
  slug: string,
): Promise<DemonstrationRow[]> {
  noteReads(partnersTag, demonstrationsTag, solutionsTag, citiesTag, figuresTag)
  const demonstrations = await db.demonstration.findMany({
    where: { AND: [publicDemonstrations({}), { partners: { some: { partner: { slug } } } }] },
    select: demonstrationRowSelect,
    orderBy: [{ solution: { sortKey: 'asc' } }, { city: { sortKey: 'asc' } }, { id: 'asc' }],
    take: 100,
  })
  return demonstrations.map((demonstration) => toDemonstrationRow(demonstration, language))
}

/** The newest documents that are its own. */
export function listDocumentsOfPartner(
  language: string,
  slug: string,
  limit: number,
): Promise<MentionedDocument[]> {
  noteReads(partnersTag)
  return listMentionedDocuments(language, { AND: [publishedDocuments({}), { partner: { slug } }] }, limit)
}

/** The pairings in which it is named as a stakeholder. */
export async function listPairingsOfPartner(language: string, slug: string): Promise<PairingRow[]> {
  noteReads(partnersTag, pairingsTag, citiesTag, themesTag)
  const pairings = await db.pairing.findMany({
    where: { AND: [publishedPairings({}), { stakeholders: { some: { partner: { slug } } } }] },
    select: pairingRowSelect,
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: 20,
  })
  return pairings.map((pairing) => toPairingRow(pairing, language))
}

/** The events it organises, hosts or supports: what comes up, soonest first; then what has been, newest first. */
export async function listEventsOfPartner(
  language: string,
  slug: string,
  limit: number,
  now = new Date(),
): Promise<EventRow[]> {
  noteReads(partnersTag, eventsTag, groupsTag, citiesTag)
  const events = (when: 'upcoming' | 'past', take: number) => {
    const order = when === 'past' ? 'desc' : 'asc'
    const orderBy: Prisma.EventOrderByWithRelationInput[] = [{ startsAt: order }, { id: order }]
    const where = { AND: [publishedEvents({ when }, now), { partners: { some: { partner: { slug } } } }] }
    return db.event.findMany({ where, select: eventRowSelect, orderBy, take })
  }
  const upcoming = await events('upcoming', limit)
  const change = nextPast(upcoming, now)
  if (change) keepUntil(change)
  const past = upcoming.length < limit ? await events('past', limit - upcoming.length) : []
  return [...upcoming, ...past].map((event) => toEventRow(event, language, now))
}
