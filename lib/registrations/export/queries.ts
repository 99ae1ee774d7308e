import 'server-only'
import Papa from 'papaparse'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'
import { wordsFor, type InterfaceWords } from '@/lib/i18n/words'
import type { AnswerValue } from '@/lib/registrations/answers/rules'
import { readRegistrations, runs, type RegistrationRow } from '@/lib/registrations/organiser/queries'
import type { QuestionKind } from '@/prisma/generated/enums'

/**
 * The registrations of an event as CSV, in the order of arrival, for who runs it; null to everybody else. Food and
 * access needs are left out, and whoever was erased too. A cell that a spreadsheet would take for a formula is text.
 * @param language of the headings and of what is chosen from a list
 */
export async function exportRegistrationsFor(
  viewer: Viewer,
  eventId: string,
  language: string,
): Promise<string | null> {
  if (!(await runs(viewer, eventId))) return null
  const [registered, questions, sessions] = await Promise.all([
    db.registration.findMany({
      where: { eventId, erasedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    }),
    listQuestions(eventId, language),
    listSessions(eventId, language),
  ])
  const rows = await readRegistrations(
    db,
    eventId,
    registered.map(({ id }) => id),
  )
  const t = wordsFor(language)
  const fields = [
    ...columns.map((name) => t(`registrationExport.${name}`)),
    ...questions.map(({ label }) => label),
  ]
  const data = rows.map((row) => [
    ...ownCells(row, t, sessions),
    ...questions.map((question) => answerText(question, row.answers[question.id], t)),
  ])
  return Papa.unparse({ fields, data }, { escapeFormulae: true })
}

const columns = [
  ...(['reference', 'name', 'email', 'organisation', 'country', 'helix', 'attendance', 'state'] as const),
  ...(['place', 'registered', 'attended', 'walkIn', 'sessions'] as const),
] as const

type Question = { id: string; kind: QuestionKind; label: string; options: string[] }

async function listQuestions(eventId: string, language: string): Promise<Question[]> {
  const questions = await db.registrationQuestion.findMany({
    where: { eventId, sensitive: false },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      translations: { select: { language: true, label: true, options: true } },
    },
  })
  return questions.map(({ id, kind, translations }) => {
    const words = inLanguage(translations, language)
    return { id, kind, label: words?.label ?? id, options: words?.options ?? [] }
  })
}

async function listSessions(eventId: string, language: string): Promise<Map<string, string>> {
  const sessions = await db.eventSession.findMany({
    where: { eventId, choosable: true },
    select: { id: true, translations: { select: { language: true, title: true } } },
  })
  return new Map(
    sessions.map(({ id, translations }) => [id, inLanguage(translations, language)?.title ?? id]),
  )
}

function ownCells(
  row: RegistrationRow,
  t: InterfaceWords,
  sessions: Map<string, string>,
): (string | number)[] {
  const { reference, name, email, organisation, country, helix, attendance, state, place } = row
  return [
    ...[reference, name, email ?? '', organisation ?? '', country ?? ''],
    helix ? t(`registrationExport.helixes.${helix}`) : '',
    attendance ? t(`registrationExport.attendances.${attendance}`) : '',
    t(`registrationExport.states.${state}`),
    place ?? '',
    row.createdAt.toISOString(),
    row.attendedAt?.toISOString() ?? '',
    row.walkIn ? t('registrationExport.yes') : '',
    row.sessionIds.flatMap((id) => sessions.get(id) ?? []).join('; '),
  ]
}

function answerText(
  { options }: Question,
  value: AnswerValue | undefined,
  t: InterfaceWords,
): string | number {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return t(value ? 'registrationExport.yes' : 'registrationExport.no')
  return Array.isArray(value) ? value.map((place) => options[place] ?? place).join('; ') : value
}
