import 'server-only'
import { v7 as uuid } from 'uuid'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { holdRecord } from '@/lib/desk/hold-record'
import { orderRows } from '@/lib/desk/order-rows'
import { faulty, type Faulty } from '@/lib/events/desk/faults/rules'
import { recordPart } from '@/lib/events/parts/mutations'
import type { OrderForm } from '@/lib/events/parts/schema'
import { faultsOfQuestion } from '@/lib/events/questions/rules'
import type { NewQuestionForm, QuestionForm } from '@/lib/events/questions/schema'

type QuestionRefusal = Refusal<'not-found' | 'changed-meanwhile'> | Faulty

/** Asks something more of those who register, last. */
export async function addQuestion(
  tx: Transaction,
  viewer: Viewer,
  form: NewQuestionForm,
): Promise<{ ok: true; id: string } | QuestionRefusal> {
  const { eventId } = form
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  const faults = faultsOfQuestion(form, null)
  if (faults.length > 0) return faulty(faults)
  const last = await tx.registrationQuestion.aggregate({ where: { eventId }, _max: { position: true } })
  const id = uuid()
  const position = (last._max.position ?? 0) + 1
  await tx.registrationQuestion.create({
    data: { id, eventId, position, ...factsOf(form), translations: { create: wordsOf(form) } },
    select: { id: true },
  })
  await recordPart(tx, viewer, eventId, 'event.question_added')
  return { ok: true, id }
}

/** Changes the question that was read, with its words in one language. Answers that were given stay, and go on to mean what they did. */
export async function saveQuestion(
  tx: Transaction,
  viewer: Viewer,
  form: QuestionForm,
): Promise<{ ok: true } | QuestionRefusal> {
  const { eventId, id, language } = form
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  const before = await readQuestion(tx, form)
  if (!before) return refuse('not-found')
  if (before.version !== form.version) return refuse('changed-meanwhile')
  const faults = faultsOfQuestion(form, before)
  if (faults.length > 0) return faulty(faults)
  const data = { ...factsOf(form), version: { increment: 1 } }
  await tx.registrationQuestion.update({ where: { id }, data, select: { id: true } })
  const words = wordsOf(form)
  await tx.registrationQuestionTranslation.upsert({
    where: { registrationQuestionId_language: { registrationQuestionId: id, language } },
    create: { registrationQuestionId: id, ...words },
    update: words,
    select: { registrationQuestionId: true },
  })
  await recordPart(tx, viewer, eventId, 'event.question_changed')
  return { ok: true }
}

/** Moves a question up or down, or stops asking it: its answers go with it, which the form has said by number. */
export async function orderQuestion(
  tx: Transaction,
  viewer: Viewer,
  { eventId, id, verb }: OrderForm,
): Promise<{ ok: true } | Refusal> {
  const held = await holdRecord(tx, viewer, { noun: 'events', id: eventId })
  if (!held.ok) return held
  if (!(await orderRows(tx.registrationQuestion, { eventId }, { id, verb }))) return refuse('not-found')
  await recordPart(
    tx,
    viewer,
    eventId,
    verb === 'remove' ? 'event.question_removed' : 'event.questions_ordered',
  )
  return { ok: true }
}

async function readQuestion(tx: Transaction, { id, eventId, language }: QuestionForm) {
  const question = await tx.registrationQuestion.findFirst({
    where: { id, eventId },
    select: {
      ...{ kind: true, sensitive: true, version: true },
      translations: { select: { language: true, options: true } },
      _count: { select: { answers: true } },
    },
  })
  if (!question) return null
  const { kind, sensitive, version, translations, _count } = question
  const own = translations.find((text) => text.language === language)
  return { kind, sensitive, version, options: own?.options ?? [], answers: _count.answers }
}

function factsOf({ kind, required, sensitive, retentionDays }: NewQuestionForm) {
  return { kind, required, sensitive, retentionDays }
}

function wordsOf({ language, label, hint, options }: NewQuestionForm) {
  return { language, label, hint, options }
}
