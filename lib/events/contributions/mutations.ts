import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { rowsOf } from '@/lib/desk/form-fields'
import { holdRecord } from '@/lib/desk/hold-record'
import { orderRows } from '@/lib/desk/order-rows'
import { mayTie } from '@/lib/desk/ties'
import type { NewTalkForm, TalkForm } from '@/lib/events/contributions/schema'
import { documentsAreTheirs } from '@/lib/events/desk/choices/mutations'
import { faulty, type Faulty } from '@/lib/events/desk/faults/rules'
import { recordPart } from '@/lib/events/parts/mutations'
import type { OrderForm } from '@/lib/events/parts/schema'
import { addTalk as writeTalk, type TalkInput } from '@/lib/events/sessions/mutations'
import { readTime, type Fault } from '@/lib/events/times/rules'
import { inOrder, replaceLinks } from '@/lib/relations/replace-links'

type TalkRefusal = Refusal<'not-found' | 'changed-meanwhile' | 'not-there'> | Faulty

/** Adds a contribution to a session. */
export async function addTalk(
  tx: Transaction,
  viewer: Viewer,
  form: NewTalkForm,
): Promise<{ ok: true } | TalkRefusal> {
  const { eventId, sessionId, language, title, summary } = form
  const ready = await prepare(tx, viewer, form, null)
  if (!ready.ok) return ready
  const position = (await tx.contribution.count({ where: { sessionId } })) + 1
  const words = title || summary ? [{ language, title, summary }] : []
  await writeTalk(tx, eventId, sessionId, { ...ready.talk, words }, position)
  await recordPart(tx, viewer, eventId, 'event.talk_added')
  return { ok: true }
}

/** Saves the contribution that was read, with its words in one language: slides may have come by a link since. */
export async function saveTalk(
  tx: Transaction,
  viewer: Viewer,
  form: TalkForm,
): Promise<{ ok: true } | TalkRefusal> {
  const { eventId, id, version, language, title, summary } = form
  const ready = await prepare(tx, viewer, form, id)
  if (!ready.ok) return ready
  const { people, documentIds, slidesDueAt } = ready.talk
  const data = { slidesDueAt, version: { increment: 1 } }
  const { count } = await tx.contribution.updateMany({ where: { id, eventId, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  const contribution = { contributionId: id }
  await replaceLinks(tx.contributionPerson, contribution, inOrder(people))
  const documents = inOrder(documentIds.map((documentId) => ({ documentId })))
  await replaceLinks(tx.contributionDocument, contribution, documents)
  await tx.contributionTranslation.upsert({
    where: { contributionId_language: { contributionId: id, language } },
    create: { contributionId: id, language, title, summary },
    update: { title, summary },
    select: { contributionId: true },
  })
  await recordPart(tx, viewer, eventId, 'event.talk_changed')
  return { ok: true }
}

/** Moves a contribution up or down in its session, or takes it away. */
export async function orderTalk(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id, verb }: OrderForm,
): Promise<{ ok: true; sessionId: string | null } | Refusal> {
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  const talk = await tx.contribution.findFirst({ where: { id, eventId }, select: { sessionId: true } })
  if (!talk) return refuse('not-found')
  const { sessionId } = talk
  await orderRows(tx.contribution, { eventId, sessionId }, { id, verb })
  await recordPart(tx, viewer, eventId, verb === 'remove' ? 'event.talk_removed' : 'event.agenda_ordered')
  return { ok: true, sessionId }
}

/** Holds the event and reads what is said. @param id null for a new one */
async function prepare(
  tx: Transaction,
  viewer: Viewer,
  form: NewTalkForm,
  id: string | null,
): Promise<{ ok: true; talk: Omit<TalkInput, 'words'> } | TalkRefusal> {
  const { eventId, sessionId, documentIds } = form
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  const { timeZone } = await tx.event.findUniqueOrThrow({
    where: { id: eventId },
    select: { timeZone: true },
  })
  const there = await tx.eventSession.count({ where: { id: sessionId, eventId } })
  const had = id ? await readTalk(tx, { id, eventId }) : { people: [], documents: [] }
  if (there === 0 || !had) return refuse('not-found')
  const people = peopleIn(form)
  const tied = await mayTie(
    tx,
    viewer,
    { people: people.map(({ personId }) => personId) },
    { people: had.people.map(({ personId }) => personId) },
  )
  const before = had.documents.map(({ documentId }) => documentId)
  if (!tied || !(await documentsAreTheirs(tx, viewer, documentIds, before))) return refuse('not-there')
  const faults: Fault[] = []
  const slidesDueAt = readTime(form, 'slidesDueAt', timeZone, faults)
  if (!form.title && people.length === 0 && documentIds.length === 0)
    faults.push({ field: 'title', reason: 'talkEmpty' })
  return faults.length > 0 ? faulty(faults) : { ok: true, talk: { people, documentIds, slidesDueAt } }
}

function readTalk(tx: Transaction, where: { id: string; eventId: string }) {
  return tx.contribution.findFirst({
    where,
    select: { people: { select: { personId: true } }, documents: { select: { documentId: true } } },
  })
}

function peopleIn({ speakerIds, speakerRoles, speakerPlaces, speakerNotes }: NewTalkForm) {
  return rowsOf(speakerIds, speakerRoles, speakerPlaces).map(({ id, role }) => ({
    personId: id,
    role,
    affiliation: speakerNotes[speakerIds.indexOf(id)] || null,
  }))
}
