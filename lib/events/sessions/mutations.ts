import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { eventsTag, eventTag } from '@/lib/events/paths'
import type { RichText } from '@/lib/richtext/nodes'
import { plainText } from '@/lib/richtext/text'
import { touch } from '@/lib/server/touch'
import type { ContributionRole, EventSessionKind } from '@/prisma/generated/enums'

export type TalkInput = {
  people: { personId: string; role: ContributionRole; affiliation: string | null }[]
  documentIds: string[]
  /** When slides are due; absent: none are expected. */
  slidesDueAt?: Date | null
  words: { language: string; title: string; summary: string }[]
}

export type SessionInput = {
  kind: EventSessionKind
  startsAt: Date | null
  endsAt: Date | null
  track: string | null
  /** Sessions of one number run at the same time. */
  parallelGroup: number | null
  /** Whether a participant picks it among those at the same time. */
  choosable: boolean
  /** As printed before the title of a numbered break-out. */
  number: number | null
  capacity: number | null
  placeName: string | null
  words: {
    language: string
    title: string
    summary: string
    /** Questions and nested lists. */
    body: RichText | null
    /** What was found, recorded afterwards. */
    result: RichText | null
  }[]
  talks: TalkInput[]
}

/** Gives an event that has none its agenda, in the order of its lines. */
export async function addAgenda(
  tx: Transaction,
  viewer: Viewer,
  { eventId, sessions }: { eventId: string; sessions: SessionInput[] },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'events', eventId))) return refuse('not-found')
  for (const [index, session] of sessions.entries()) await addSession(tx, eventId, session, index + 1)
  await record(tx, viewer, 'event.agenda_added', eventId, { sessions: sessions.length })
  await touch(tx, [eventsTag, eventTag(eventId)])
  return { ok: true }
}

/** Writes a line of an agenda. The event is held, and the viewer may write it. @returns its id */
export async function addSession(
  tx: Transaction,
  eventId: string,
  { words, talks, ...own }: SessionInput,
  position: number,
): Promise<string> {
  const id = uuid()
  await tx.eventSession.create({ data: { id, eventId, position, ...own }, select: { id: true } })
  for (const { body, result, ...texts } of words) {
    const text = [body, result].flatMap((part) => (part ? [plainText(part)] : [])).join(' ')
    const told = { ...(body ? { body } : {}), ...(result ? { result } : {}) }
    await tx.eventSessionTranslation.create({
      data: { eventSessionId: id, ...texts, ...told, text },
      select: { eventSessionId: true },
    })
  }
  for (const [index, talk] of talks.entries()) await addTalk(tx, eventId, id, talk, index + 1)
  return id
}

/** Writes a contribution to a session. The event is held, and the viewer may write it. */
export async function addTalk(
  tx: Transaction,
  eventId: string,
  sessionId: string | null,
  { people, documentIds, words, slidesDueAt }: TalkInput,
  position: number,
): Promise<void> {
  const contributionId = uuid()
  await tx.contribution.create({
    data: { id: contributionId, eventId, sessionId, position, slidesDueAt },
    select: { id: true },
  })
  await tx.contributionTranslation.createMany({ data: words.map((text) => ({ contributionId, ...text })) })
  await tx.contributionPerson.createMany({
    data: people.map((person, index) => ({ contributionId, ...person, position: index + 1 })),
  })
  await tx.contributionDocument.createMany({
    data: documentIds.map((documentId, index) => ({ contributionId, documentId, position: index + 1 })),
  })
}
