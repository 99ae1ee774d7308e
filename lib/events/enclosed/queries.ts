import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { visible } from '@/lib/documents/policy'
import { documentMentionSelect, mentionOf, type DocumentMention } from '@/lib/events/documents/queries'
import type { EventRecord } from '@/lib/events/record/queries'
import type { Talk } from '@/lib/events/sessions/queries'

/**
 * An event with what is for members among its papers, slides and results, as far as somebody may see it. What
 * everybody reads of it stays as it is: whoever is nobody is not even told that there is more.
 */
export async function withMemberDocuments(
  viewer: Viewer | null,
  event: EventRecord,
  language: string,
): Promise<EventRecord> {
  const rows = viewer ? await listMemberDocuments(viewer, event.id) : []
  if (rows.length === 0) return event
  const papers = rows.flatMap(({ events, contributions, resultOf, ...document }) => {
    const mention = mentionOf(document, language)
    return mention ? [{ mention, events, contributions, resultOf }] : []
  })
  const slidesOf = (talk: Talk) =>
    papers.filter(({ contributions }) => contributions.some(({ contributionId: id }) => id === talk.id))
  const withSlides = (talk: Talk): Talk => ({
    ...talk,
    slides: [...talk.slides, ...mentions(slidesOf(talk))],
  })
  const resultAt = (sessionId: string) =>
    papers.find(({ resultOf }) => resultOf.some(({ id }) => id === sessionId))?.mention ?? null
  return {
    ...event,
    documents: [...event.documents, ...enclosed(papers)],
    agenda: event.agenda.map((session) => ({
      ...session,
      talks: session.talks.map(withSlides),
      result: session.result ?? resultAt(session.id),
    })),
    looseTalks: event.looseTalks.map(withSlides),
  }
}

function listMemberDocuments(viewer: Viewer, eventId: string) {
  return db.document.findMany({
    where: {
      AND: [visible(viewer), { visibility: { in: ['members', 'group'] } }],
      OR: [
        { events: { some: { eventId } } },
        { contributions: { some: { contribution: { eventId } } } },
        { resultOf: { some: { eventId } } },
      ],
    },
    orderBy: { id: 'asc' },
    select: {
      ...documentMentionSelect,
      events: { where: { eventId }, select: { role: true, position: true } },
      contributions: { where: { contribution: { eventId } }, select: { contributionId: true } },
      resultOf: { where: { eventId }, select: { id: true } },
    } satisfies Prisma.DocumentSelect,
  })
}

type Row = Awaited<ReturnType<typeof listMemberDocuments>>[number]
type Paper = Pick<Row, 'events'> & { mention: DocumentMention }

function mentions(papers: readonly Paper[]): DocumentMention[] {
  return papers.map(({ mention }) => mention)
}

/** In the order in which they were enclosed, after those for everybody. */
function enclosed(papers: readonly Paper[]): EventRecord['documents'] {
  return papers
    .flatMap(({ mention, events }) => events.map((place) => ({ mention, ...place })))
    .toSorted((a, b) => a.position - b.position)
    .map(({ mention, role }) => ({ ...mention, role }))
}
