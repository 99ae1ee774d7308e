import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { rowsOf } from '@/lib/desk/form-fields'
import { holdRecord } from '@/lib/desk/hold-record'
import { mayTie } from '@/lib/desk/ties'
import type { NewTalkForm, OrderTalkForm, TalkForm } from '@/lib/events/contributions/schema'
import { documentsAreTheirs } from '@/lib/events/desk/choices/mutations'
import { faulty, type Faulty } from '@/lib/events/desk/faults/rules'
import { eventsTag, eventTag } from '@/lib/events/paths'
import { addTalk as writeTalk, type TalkInput } from '@/lib/events/sessions/mutations'
import { readTime, type Fault } from '@/lib/events/times/rules'
import { inOrder, replaceLinks } from '@/lib/relations/replace-links'
import { touch } from '@/lib/server/touch'

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
  return changed(tx, viewer, eventId, 'event.talk_added')
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
  return changed(tx, viewer, eventId, 'event.talk_changed')
}

/** Moves a contribution up or down in its session, or takes it away. */
export async function orderTalk(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id, verb }: OrderTalkForm,
): Promise<{ ok: true; sessionId: string | null } | Refusal> {
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  const talk = await tx.contribution.findFirst({ where: { id, eventId }, select: { sessionId: true } })
  if (!talk) return refuse('not-found')
  const { sessionId } = talk
  const talks = await tx.contribution.findMany({
    where: { eventId, sessionId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const ids = talks.map((one) => one.id)
  const at = ids.indexOf(id)
  ids.splice(at, 1)
  if (verb === 'remove') await tx.contribution.delete({ where: { id }, select: { id: true } })
  else ids.splice(Math.max(0, verb === 'up' ? at - 1 : at + 1), 0, id)
  for (const [index, talkId] of ids.entries())
    await tx.contribution.update({
      where: { id: talkId },
      data: { position: index + 1 },
      select: { id: true },
    })
  await changed(tx, viewer, eventId, verb === 'remove' ? 'event.talk_removed' : 'event.agenda_ordered')
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

async function changed(
  tx: Transaction,
  viewer: Viewer,
  eventId: string,
  action: `event.${string}`,
): Promise<{ ok: true }> {
  await record(tx, viewer, action, eventId)
  await touch(tx, [eventsTag, eventTag(eventId)])
  return { ok: true }
}
