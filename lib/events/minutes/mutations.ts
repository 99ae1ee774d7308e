import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdEvent } from '@/lib/events/hold/mutations'
import { linesOfText, merged, textOfLines } from '@/lib/events/minutes/rules'
import type { NewSection, SectionForm } from '@/lib/events/minutes/schema'
import { showResult } from '@/lib/events/results/mutations'
import { inLanguage } from '@/lib/i18n/translation'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { Prisma } from '@/prisma/generated/client'

/** Gives the minutes a section for every session of the agenda that has none, in its order. */
export async function beginMinutes(
  tx: Transaction,
  viewer: Viewer,
  { eventId, language }: { eventId: string; language: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const sessions = await tx.eventSession.findMany({
    where: { eventId, kind: 'session', minutes: { none: {} } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, translations: { select: { language: true, title: true } } },
  })
  const first = await nextPosition(tx, eventId)
  const data = sessions.map(({ id, translations }, index) => ({
    ...{ id: uuid(), eventId, sessionId: id, position: first + index, updatedById: viewer.accountId },
    heading: inLanguage(translations, language)?.title ?? '',
  }))
  await tx.eventMinutes.createMany({ data })
  await record(tx, viewer, 'event.minutes-begun', eventId, { sections: data.length })
  return { ok: true }
}

export async function addSection(
  tx: Transaction,
  viewer: Viewer,
  { eventId, heading, text }: NewSection,
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const position = await nextPosition(tx, eventId)
  const own = { id: uuid(), eventId, position, heading, updatedById: viewer.accountId }
  await tx.eventMinutes.create({ data: { ...own, ...bodyOf(textOfLines(text)) }, select: { id: true } })
  await record(tx, viewer, 'event.minutes-written', eventId)
  return { ok: true }
}

/**
 * Saves a section. What somebody else wrote since it was opened is kept beside what is new; only where both changed
 * the same line is the newer one refused, and shown the other.
 */
export async function saveSection(
  tx: Transaction,
  viewer: Viewer,
  form: SectionForm,
): Promise<{ ok: true; merged: boolean } | Refusal> {
  const { eventId, id, version } = form
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const [now] = await tx.$queryRaw<
    { version: number; heading: string; body: unknown; sessionId: string | null }[]
  >`
    SELECT version, heading, body, session_id AS "sessionId" FROM event_minutes
    WHERE id = ${id}::uuid AND event_id = ${eventId}::uuid FOR UPDATE`
  if (!now) return refuse('not-found')
  const said = now.version === version ? form : together(form, now)
  if (!said) return refuse('changed-meanwhile')
  const body = textOfLines(said.text)
  await tx.eventMinutes.update({
    where: { id },
    data: {
      heading: said.heading,
      ...bodyOf(body),
      updatedById: viewer.accountId,
      version: { increment: 1 },
    },
    select: { id: true },
  })
  if (now.sessionId)
    await showResult(tx, { ...form, sessionId: now.sessionId, text: form.shown ? body : null })
  await record(tx, viewer, 'event.minutes-written', eventId)
  return { ok: true, merged: now.version !== version }
}

export async function removeSection(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id }: { eventId: string; id: string },
): Promise<{ ok: true } | Refusal<'not-found'>> {
  if (!(await holdEvent(tx, viewer, eventId))) return refuse('not-found')
  const { count } = await tx.eventMinutes.deleteMany({ where: { id, eventId } })
  if (count === 0) return refuse('not-found')
  await record(tx, viewer, 'event.minutes-removed', eventId)
  return { ok: true }
}

/** Null where both changed the same words. */
function together(form: SectionForm, now: { heading: string; body: unknown }) {
  const theirs = linesOfText(storedBody(now.body))
  const text = merged({ base: form.base, theirs, mine: form.text })
  const isHeadingTheirs = form.heading === form.baseHeading || form.heading === now.heading
  if (text === null || !(isHeadingTheirs || now.heading === form.baseHeading)) return null
  return { text, heading: isHeadingTheirs ? now.heading : form.heading }
}

async function nextPosition(tx: Transaction, eventId: string): Promise<number> {
  const { _max } = await tx.eventMinutes.aggregate({ where: { eventId }, _max: { position: true } })
  return (_max.position ?? 0) + 1
}

function bodyOf(body: RichText | null) {
  return { body: body ?? Prisma.DbNull }
}
