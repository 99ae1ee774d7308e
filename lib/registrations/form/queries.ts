import 'server-only'
import { db } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'
import type { AnswerValue } from '@/lib/registrations/answers/rules'
import {
  breakOutField,
  consentField,
  questionField,
  typedAnswer,
  type Asked,
  type AskedFields,
  type AskedQuestion,
  type BreakOut,
} from '@/lib/registrations/form/rules'
import { holding } from '@/lib/registrations/places/queries'
import { Prisma } from '@/prisma/generated/client'

/** Where a portal says nothing. */
const usualDays = 365

type AskedEvent = Omit<Asked, 'questions' | 'breakOuts'> & {
  /** In which the event is published. */
  languages: string[]
  questions: (Omit<AskedQuestion, 'label' | 'hint' | 'options' | 'language'> & {
    translations: Pick<AskedQuestion, 'label' | 'hint' | 'options' | 'language'>[]
  })[]
  sessions: {
    id: string
    parallelGroup: number | null
    number: number | null
    placeName: string | null
    capacity: number | null
    held: number
    translations: { language: string; title: string }[]
  }[]
}

/** What a published event asks of who registers, in their language; null for one that is not there. */
export async function getAsked(eventId: string, language: string): Promise<Asked | null> {
  const published = Prisma.sql`(
    SELECT FROM event_translations WHERE event_id = e.id AND status = 'published')`
  return findAsked(
    Prisma.sql`e.id = ${eventId}::uuid AND e.trashed_at IS NULL AND EXISTS ${published}`,
    language,
  )
}

/** What the form of an event has fields for; null for an event that is not there. */
export async function getAskedFields(eventId: string): Promise<AskedFields | null> {
  const [event] = await db.$queryRaw<(Pick<AskedFields, 'questions'> & Pick<AskedEvent, 'sessions'>)[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind)), '[]')
        FROM registration_questions WHERE event_id = e.id) AS questions,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'parallelGroup', parallel_group)), '[]')
        FROM event_sessions WHERE event_id = e.id AND choosable) AS sessions
    FROM events e WHERE e.id = ${eventId}::uuid AND e.trashed_at IS NULL`
  if (!event) return null
  const keys = [...new Set(event.sessions.map(keyOf))]
  return { questions: event.questions, breakOuts: keys.map((key) => ({ key })) }
}

/** What an event asks of somebody who has registered for it, whether it is still published or not. */
export async function getAskedOf(registrationId: string, language: string): Promise<Asked | null> {
  const own = Prisma.sql`(
    SELECT event_id FROM registrations WHERE id = ${registrationId}::uuid AND erased_at IS NULL)`
  return findAsked(Prisma.sql`e.id = ${own}`, language)
}

/** In one statement: a crowd asks it with every press. */
async function findAsked(which: Prisma.Sql, language: string): Promise<Asked | null> {
  const rows = await db.$queryRaw<AskedEvent[]>`
    SELECT e.attendance::text AS attendance, e.participants_listed AS "participantsListed",
      coalesce(e.retention_days, (SELECT registration_retention_days FROM portals LIMIT 1), ${usualDays}::int)
        AS "keptDays",
      (SELECT coalesce(json_agg(language), '[]') FROM event_translations
        WHERE event_id = e.id AND status = 'published') AS languages,
      (SELECT coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind, 'required', q.required,
          'sensitive', q.sensitive, 'translations', ${questionWords}) ORDER BY q.position, q.id), '[]')
        FROM registration_questions q WHERE q.event_id = e.id) AS questions,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'parallelGroup', s.parallel_group,
          'number', s.number, 'placeName', s.place_name, 'capacity', s.capacity, 'held', ${placesHeld},
          'translations', ${sessionWords}) ORDER BY s.position, s.id), '[]')
        FROM event_sessions s WHERE s.event_id = e.id AND s.choosable) AS sessions
    FROM events e WHERE ${which}`
  const [event] = rows
  if (!event) return null
  const { attendance, participantsListed, keptDays } = event
  return {
    ...{ attendance, participantsListed, keptDays },
    questions: event.questions.flatMap((question) => toQuestion(question, language)),
    breakOuts: toBreakOuts(event, language),
  }
}

// A list that was never written is nothing in a database, rather than an empty one.
const questionWords = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'language', language, 'label', label, 'hint', hint, 'options', coalesce(options, '{}'))), '[]')
  FROM registration_question_translations WHERE registration_question_id = q.id)`

const sessionWords = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('language', language, 'title', title)), '[]')
  FROM event_session_translations WHERE event_session_id = s.id)`

const placesHeld = Prisma.sql`(
  SELECT count(*) FROM registration_sessions c JOIN registrations r ON r.id = c.registration_id
  WHERE c.session_id = s.id AND r.state::text = ANY(${[...holding]}))`

/** What somebody said when they registered, as the form shows it: values by the names of its fields. */
export async function getTyped(
  registrationId: string,
  { questions }: Asked,
): Promise<Record<string, string[]>> {
  const row = await db.registration.findUnique({
    where: { id: registrationId },
    select: {
      ...{ name: true, organisation: true, country: true, helix: true, attendance: true, listedAt: true },
      answers: { select: { questionId: true, value: true, consentedAt: true } },
      sessions: { select: { session: { select: { id: true, parallelGroup: true } } } },
    },
  })
  if (!row) return {}
  const own = { name: row.name, organisation: row.organisation, country: row.country, helix: row.helix }
  const known = new Map(questions.map((question) => [question.id, question]))
  return Object.fromEntries([
    ...Object.entries({ ...own, attendance: row.attendance }).map(([name, value]) => [
      name,
      value ? [value] : [],
    ]),
    ['listed', row.listedAt ? ['on'] : []],
    ...row.sessions.map(({ session }) => [breakOutField(keyOf(session)), [session.id]]),
    ...row.answers.flatMap(({ questionId, value, consentedAt }) => {
      const question = known.get(questionId)
      if (!question) return []
      const typed = typedAnswer(question, value as AnswerValue)
      return [
        [questionField(questionId), typed],
        [consentField(questionId), consentedAt ? ['on'] : []],
      ]
    }),
  ]) as Record<string, string[]>
}

function toQuestion(question: AskedEvent['questions'][number], language: string): AskedQuestion[] {
  const { translations, ...about } = question
  const words = inLanguage(translations, language)
  return words ? [{ ...about, ...words }] : []
}

/** Sessions have no state of their own: their words are public in the languages in which the event is. */
function toBreakOuts({ sessions, languages }: AskedEvent, language: string): BreakOut[] {
  const keys = [...new Set(sessions.map(keyOf))]
  return keys.map((key) => ({
    key,
    choices: sessions.flatMap((session) => {
      const words = inLanguage(
        session.translations.filter((text) => languages.includes(text.language)),
        language,
      )
      if (keyOf(session) !== key || !words) return []
      const { id, number, placeName, capacity, held } = session
      const placesLeft = capacity === null ? null : Math.max(0, capacity - held)
      return [{ id, number, placeName, placesLeft, ...words }]
    }),
  }))
}

function keyOf({ id, parallelGroup }: { id: string; parallelGroup: number | null }): string {
  return parallelGroup === null ? id : String(parallelGroup)
}
