import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { publishedEvents } from '@/lib/events/queries'
import { inLanguage } from '@/lib/i18n/translation'
import type { AnswerValue } from '@/lib/registrations/answers/rules'
import {
  breakOutField,
  consentField,
  questionField,
  typedAnswer,
  type Asked,
  type AskedQuestion,
  type BreakOut,
} from '@/lib/registrations/form/rules'
import { holding } from '@/lib/registrations/places/queries'

/** Where a portal says nothing. */
const usualDays = 365

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }]

const askedSelect = {
  attendance: true,
  participantsListed: true,
  retentionDays: true,
  translations: { where: { status: 'published' }, select: { language: true } },
  questions: {
    orderBy: inOrder,
    select: {
      ...{ id: true, kind: true, required: true, sensitive: true },
      translations: { select: { language: true, label: true, hint: true, options: true } },
    },
  },
  sessions: {
    where: { choosable: true },
    orderBy: inOrder,
    select: {
      ...{ id: true, parallelGroup: true, number: true, placeName: true, capacity: true },
      translations: { select: { language: true, title: true } },
      _count: { select: { registrations: { where: { registration: { state: { in: [...holding] } } } } } },
    },
  },
} satisfies Prisma.EventSelect

type Selected = Prisma.EventGetPayload<{ select: typeof askedSelect }>

/** What a published event asks of who registers, in their language; null for one that is not there. */
export async function getAsked(eventId: string, language: string, now = new Date()): Promise<Asked | null> {
  return findAsked({ AND: [{ id: eventId }, publishedEvents({}, now)] }, language)
}

/** What an event asks of somebody who has registered for it, whether it is still published or not. */
export async function getAskedOf(registrationId: string, language: string): Promise<Asked | null> {
  return findAsked({ registrations: { some: { id: registrationId, erasedAt: null } } }, language)
}

async function findAsked(where: Prisma.EventWhereInput, language: string): Promise<Asked | null> {
  const event = await db.event.findFirst({ where, select: askedSelect })
  if (!event) return null
  const portal = await db.portal.findFirst({ select: { registrationRetentionDays: true } })
  const { attendance, participantsListed, retentionDays } = event
  return {
    attendance,
    participantsListed,
    keptDays: retentionDays ?? portal?.registrationRetentionDays ?? usualDays,
    questions: event.questions.flatMap((question) => toQuestion(question, language)),
    breakOuts: toBreakOuts(event, language),
  }
}

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

function toQuestion(question: Selected['questions'][number], language: string): AskedQuestion[] {
  const { translations, ...about } = question
  const words = inLanguage(translations, language)
  return words ? [{ ...about, ...words }] : []
}

/** Sessions have no state of their own: their words are public in the languages in which the event is. */
function toBreakOuts({ sessions, translations }: Selected, language: string): BreakOut[] {
  const spoken = translations.map((translation) => translation.language)
  const keys = [...new Set(sessions.map(keyOf))]
  return keys.map((key) => ({
    key,
    choices: sessions.flatMap((session) => {
      const words = inLanguage(
        session.translations.filter((text) => spoken.includes(text.language)),
        language,
      )
      if (keyOf(session) !== key || !words) return []
      const { id, number, placeName, capacity, _count } = session
      const placesLeft = capacity === null ? null : Math.max(0, capacity - _count.registrations)
      return [{ id, number, placeName, placesLeft, ...words }]
    }),
  }))
}

function keyOf({ id, parallelGroup }: { id: string; parallelGroup: number | null }): string {
  return parallelGroup === null ? id : String(parallelGroup)
}
