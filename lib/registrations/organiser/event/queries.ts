import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import { inLanguage } from '@/lib/i18n/translation'
import type { AnswerValue } from '@/lib/registrations/answers/rules'
import { holding } from '@/lib/registrations/places/queries'
import { keptBy } from '@/lib/registrations/policy'
import type { QuestionKind } from '@/prisma/generated/enums'

/** What an organiser's list of registrations says of its event. */
export type RunEvent = {
  id: string
  slug: string
  name: string
  nameLanguage: string
  hybrid: boolean
  timeZone: string
  questions: RunQuestion[]
  sessions: RunSession[]
}

export type RunQuestion = {
  id: string
  kind: QuestionKind
  label: string
  sensitive: boolean
  options: string[]
  /** How many of those who hold a place answered. */
  answers: number
  /** How many of them chose each option, in their order; yes before no. Empty for what is answered in words. */
  chosen: number[]
}

export type RunSession = {
  id: string
  number: number | null
  title: string
  capacity: number | null
  /** How many of those who hold a place picked it. */
  picked: number
}

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }]
const withPlace = { registration: { state: { in: [...holding] } } }

const select = {
  ...{ id: true, slug: true, attendance: true, timeZone: true },
  translations: { select: { language: true, title: true } },
  questions: {
    orderBy: inOrder,
    select: {
      ...{ id: true, kind: true, sensitive: true },
      translations: { select: { language: true, label: true, options: true } },
      answers: { where: withPlace, select: { value: true } },
    },
  },
  sessions: {
    where: { choosable: true },
    orderBy: inOrder,
    select: {
      ...{ id: true, number: true, capacity: true },
      translations: { select: { language: true, title: true } },
      _count: { select: { registrations: { where: withPlace } } },
    },
  },
} satisfies Prisma.EventSelect

type Selected = Prisma.EventGetPayload<{ select: typeof select }>

/** The event with its counts, for caterers and rooms; null where the viewer does not run it. */
export async function getRunEvent(viewer: Viewer, id: string, language: string): Promise<RunEvent | null> {
  const where = { AND: [{ id, trashedAt: null }, runnable(viewer)] }
  const event = await db.event.findFirst({ where, select })
  if (!event) return null
  const words = inLanguage(event.translations, language)
  return {
    ...{ id, slug: event.slug, timeZone: event.timeZone, hybrid: event.attendance === 'hybrid' },
    name: words?.title ?? event.slug,
    nameLanguage: words?.language ?? language,
    questions: event.questions.map((question) => toQuestion(question, language)),
    sessions: event.sessions.map(({ id: sessionId, number, capacity, translations, _count }) => ({
      ...{ id: sessionId, number, capacity, picked: _count.registrations },
      title: inLanguage(translations, language)?.title ?? '',
    })),
  }
}

/** Of somebody who is registered for an event that the viewer runs. */
export async function getRegistrationName(viewer: Viewer, id: string): Promise<string | null> {
  const where = { AND: [{ id, erasedAt: null }, keptBy(viewer)] }
  const row = await db.registration.findFirst({ where, select: { name: true } })
  return row?.name ?? null
}

function toQuestion(question: Selected['questions'][number], language: string): RunQuestion {
  const { id, kind, sensitive, translations, answers } = question
  const words = inLanguage(translations, language)
  const options = words?.options ?? []
  const values = answers.map(({ value }) => value as AnswerValue)
  return {
    ...{ id, kind, sensitive, options, label: words?.label ?? '', answers: values.length },
    chosen: chosenOf(kind, options.length, values),
  }
}

function chosenOf(kind: QuestionKind, options: number, values: readonly AnswerValue[]): number[] {
  const count = (fits: (value: AnswerValue) => boolean) => values.filter(fits).length
  if (kind === 'yes_no') return [count((value) => value === true), count((value) => value === false)]
  if (kind !== 'one_of' && kind !== 'several_of') return []
  return Array.from({ length: options }, (_, place) =>
    count((value) => (Array.isArray(value) ? value.includes(place) : value === place)),
  )
}
