import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import { inLanguage } from '@/lib/i18n/translation'
import type { QuestionKind, RegistrationAccess } from '@/prisma/generated/enums'

export type DeskQuestion = {
  id: string
  version: number
  kind: QuestionKind
  required: boolean
  sensitive: boolean
  retentionDays: number | null
  /** What it is called in the list, in a language that it has. */
  name: string
  nameLanguage: string
  label: string
  hint: string
  options: string[]
  /** How many have answered. */
  answers: number
}

export type DeskQuestions = {
  registration: RegistrationAccess
  /** How many have registered and not cancelled. */
  registered: number
  questions: DeskQuestion[]
}

/** What those who register for a meeting are asked; null where the viewer does not run it. */
export async function getQuestionsFor(
  viewer: Viewer,
  eventId: string,
  language: string,
  shown: string,
): Promise<DeskQuestions | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] },
    select: {
      registration: true,
      _count: { select: { registrations: { where: { state: { notIn: ['cancelled', 'declined'] } } } } },
      questions: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          ...{ id: true, version: true, kind: true, required: true, sensitive: true, retentionDays: true },
          translations: { select: { language: true, label: true, hint: true, options: true } },
          _count: { select: { answers: true } },
        },
      },
    },
  })
  if (!event) return null
  const questions = event.questions.map(({ translations, _count, ...question }) => {
    const named = inLanguage(translations, language)
    const words = translations.find((text) => text.language === shown)
    return {
      ...question,
      name: named?.label ?? '',
      nameLanguage: named?.language ?? language,
      label: words?.label ?? '',
      hint: words?.hint ?? '',
      options: words?.options ?? [],
      answers: _count.answers,
    }
  })
  return { registration: event.registration, registered: event._count.registrations, questions }
}
