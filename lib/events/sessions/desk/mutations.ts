import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdRecord } from '@/lib/desk/hold-record'
import { orderRows } from '@/lib/desk/order-rows'
import { faulty, type Faulty } from '@/lib/events/desk/faults/rules'
import { backwards } from '@/lib/events/desk/rules'
import { recordPart } from '@/lib/events/parts/mutations'
import type { OrderForm } from '@/lib/events/parts/schema'
import type { LineForm, NewLineForm } from '@/lib/events/sessions/desk/schema'
import { addSession } from '@/lib/events/sessions/mutations'
import { readTime, type Fault } from '@/lib/events/times/rules'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { plainText } from '@/lib/richtext/text'

type LineRefusal = Refusal<'not-found' | 'changed-meanwhile'> | Faulty

/** Adds a line at the end of an agenda: a session, or an item such as a break or a drink. */
export async function addLine(
  tx: Transaction,
  viewer: Viewer,
  form: NewLineForm,
): Promise<{ ok: true; id: string } | LineRefusal> {
  const { eventId, language, title, summary, body = null } = form
  const ready = await prepare(tx, viewer, form)
  if (!ready.ok) return ready
  const last = await tx.eventSession.aggregate({ where: { eventId }, _max: { position: true } })
  const words = [{ language, title, summary, body, result: null }]
  const position = (last._max.position ?? 0) + 1
  const id = await addSession(tx, eventId, { ...ready.facts, words, talks: [] }, position)
  await recordPart(tx, viewer, eventId, 'event.session_added')
  return { ok: true, id }
}

/** Saves a line, with its words in one language. */
export async function saveLine(
  tx: Transaction,
  viewer: Viewer,
  form: LineForm,
): Promise<{ ok: true } | LineRefusal> {
  const { eventId, id, version } = form
  const ready = await prepare(tx, viewer, form)
  if (!ready.ok) return ready
  const data = { ...ready.facts, version: { increment: 1 } }
  const { count } = await tx.eventSession.updateMany({ where: { id, eventId, version }, data })
  if (count === 0) {
    const there = await tx.eventSession.count({ where: { id, eventId } })
    return refuse(there > 0 ? 'changed-meanwhile' : 'not-found')
  }
  await writeWords(tx, form)
  await recordPart(tx, viewer, eventId, 'event.session_changed')
  return { ok: true }
}

/** Moves a line up or down, or takes it away with everything that is in it. */
export async function orderLine(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id, verb }: OrderForm,
): Promise<{ ok: true } | Refusal> {
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  if (!(await orderRows(tx.eventSession, { eventId }, { id, verb }))) return refuse('not-found')
  await recordPart(tx, viewer, eventId, verb === 'remove' ? 'event.session_removed' : 'event.agenda_ordered')
  return { ok: true }
}

/** Holds the event, reads the times on its clocks, and finds the number that lines side by side share. */
async function prepare(tx: Transaction, viewer: Viewer, form: NewLineForm | LineForm) {
  const { eventId } = form
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  const { timeZone } = await tx.event.findUniqueOrThrow({
    where: { id: eventId },
    select: { timeZone: true },
  })
  const faults: Fault[] = []
  const startsAt = readTime(form, 'startsAt', timeZone, faults)
  const endsAt = readTime(form, 'endsAt', timeZone, faults)
  if (startsAt && endsAt && endsAt < startsAt) faults.push(backwards('endsAt', form.startsAt, form.endsAt))
  if (endsAt && !startsAt) faults.push({ field: 'startsAt', reason: 'startMissing' })
  if (faults.length > 0) return faulty(faults)
  const { kind, track, choosable, number, capacity, placeName } = form
  const parallelGroup = await groupBeside(tx, form)
  const isSession = kind === 'session'
  return {
    ok: true as const,
    facts: {
      ...{ kind, startsAt, endsAt, track, parallelGroup, placeName },
      // A drink is not picked, and has no number.
      ...{
        choosable: isSession && choosable,
        number: isSession ? number : null,
        capacity: isSession ? capacity : null,
      },
    },
  }
}

async function groupBeside(tx: Transaction, form: NewLineForm | LineForm): Promise<number | null> {
  const { eventId, besideId } = form
  if (!besideId || ('id' in form && form.id === besideId)) return null
  const beside = await tx.eventSession.findFirst({
    where: { id: besideId, eventId },
    select: { parallelGroup: true },
  })
  if (!beside) return null
  if (beside.parallelGroup !== null) return beside.parallelGroup
  const most = await tx.eventSession.aggregate({ where: { eventId }, _max: { parallelGroup: true } })
  const parallelGroup = (most._max.parallelGroup ?? 0) + 1
  await tx.eventSession.update({ where: { id: besideId }, data: { parallelGroup }, select: { id: true } })
  return parallelGroup
}

async function writeWords(tx: Transaction, form: LineForm): Promise<void> {
  const { id: eventSessionId, language, title, summary, body } = form
  const where = { eventSessionId_language: { eventSessionId, language } }
  const before = await tx.eventSessionTranslation.findUnique({ where, select: { body: true, result: true } })
  const told = body === undefined ? storedBody(before?.body) : body
  const words = { title, summary, ...bodyColumns(body), text: textOf(told, storedBody(before?.result)) }
  await tx.eventSessionTranslation.upsert({
    where,
    create: { eventSessionId, language, ...words },
    update: words,
    select: { eventSessionId: true },
  })
}

function textOf(...parts: (RichText | null)[]): string {
  return parts.flatMap((part) => (part ? [plainText(part)] : [])).join(' ')
}
