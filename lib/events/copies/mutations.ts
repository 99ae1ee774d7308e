import 'server-only'
import { v7 as uuid } from 'uuid'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdRecord } from '@/lib/desk/hold-record'
import { readCopied, type CopiedEvent } from '@/lib/events/copies/queries'
import type { CopyForm } from '@/lib/events/copies/schema'
import { faulty, type Faulty } from '@/lib/events/desk/faults/rules'
import { asLongAs } from '@/lib/events/desk/rules'
import { addEvent, translateEvent, uidOf } from '@/lib/events/mutations'
import { addAgenda, type SessionInput } from '@/lib/events/sessions/mutations'
import { movedAlong, readTime, type Along, type Fault } from '@/lib/events/times/rules'
import { storedBody } from '@/lib/richtext/stored-body'

/** Makes a draft of a meeting like another one, at another time: its texts, agenda and questions come along. */
export async function copyEvent(
  tx: Transaction,
  viewer: Viewer,
  form: CopyForm,
): Promise<{ ok: true; id: string } | Refusal | Faulty> {
  const held = await holdRecord(tx, viewer, { noun: 'events', id: form.id })
  if (!held.ok) return held
  const source = await readCopied(tx, form.id)
  const faults: Fault[] = []
  const startsAt = readTime(form, 'copyStartsAt', source.timeZone, faults)
  if (!startsAt) return faulty(faults)
  return writeCopy(tx, viewer, source, { startsAt, seriesId: null, published: false })
}

type Copy = {
  startsAt: Date
  seriesId: string | null
  /** Whether the texts that the public has of the one are public of the other too. */
  published: boolean
}

/** Writes a meeting like another one. What was of that day stays behind: documents, recording, results. */
export async function writeCopy(
  tx: Transaction,
  viewer: Viewer,
  source: CopiedEvent,
  { startsAt: wanted, seriesId, published }: Copy,
): Promise<{ ok: true; id: string } | Refusal> {
  const id = uuid()
  const { startsAt, endsAt } = asLongAs(source, wanted)
  const along = alongWith(source, startsAt)
  const { translations, sessions, questions, themes, projects, ...own } = source
  const [first, ...others] = translations.map(({ status, body, ...text }) => ({
    ...text,
    body: storedBody(body),
    published: published && status === 'published',
  }))
  if (!first) return refuse('not-found')
  const added = await addEvent(tx, viewer, {
    ...own,
    ...first,
    ...{
      id,
      uid: uidOf(id),
      sequence: 0,
      status: 'scheduled',
      startsAt,
      endsAt,
      seriesId,
    },
    registrationOpensAt: along(own.registrationOpensAt),
    registrationClosesAt: along(own.registrationClosesAt),
    slidesShownAt: along(own.slidesShownAt),
    themeIds: themes.map(({ themeId }) => themeId),
    projectIds: projects.map(({ projectId }) => projectId),
  })
  if (!added.ok) return added
  for (const text of others) await translateEvent(tx, viewer, { ...text, id })
  await addAgenda(tx, viewer, { eventId: id, sessions: sessions.map((session) => copied(session, along)) })
  await copyQuestions(tx, id, questions)
  return { ok: true, id }
}

/** How instants move when a meeting moves: by as much on the clocks of its zone. */
export function alongWith(
  { startsAt, timeZone }: Pick<CopiedEvent, 'startsAt' | 'timeZone'>,
  to: Date,
): Along {
  return (instant) => (instant && movedAlong(instant, startsAt, to, timeZone)) as typeof instant
}

function copied(
  { translations, contributions, ...session }: CopiedEvent['sessions'][number],
  along: Along,
): SessionInput {
  return {
    ...session,
    startsAt: along(session.startsAt),
    endsAt: along(session.endsAt),
    words: translations.map(({ body, ...text }) => ({ ...text, body: storedBody(body), result: null })),
    talks: contributions.map(({ slidesDueAt, people, translations: words }) => ({
      ...{ people, words, documentIds: [], slidesDueAt: along(slidesDueAt) },
    })),
  }
}

async function copyQuestions(
  tx: Transaction,
  eventId: string,
  questions: CopiedEvent['questions'],
): Promise<void> {
  for (const { translations, ...question } of questions) {
    await tx.registrationQuestion.create({
      data: { id: uuid(), eventId, ...question, translations: { create: translations } },
      select: { id: true },
    })
  }
}
