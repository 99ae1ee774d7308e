import 'server-only'
import type { Transaction } from '@/lib/db'
import { questionsOf } from '@/lib/registrations/answers/queries'
import {
  faultsOf,
  givenAnswers,
  type Answer,
  type AnswerFault,
  type Question,
} from '@/lib/registrations/answers/rules'
import { Prisma } from '@/prisma/generated/client'

export type AnswerRefusal = { ok: false; reason: 'answers'; faults: AnswerFault[] }

/** Whether answers can be taken, by the questions that the event asks now. */
export async function checkAnswers(
  tx: Transaction,
  eventId: string,
  answers: readonly Answer[],
): Promise<{ ok: true } | AnswerRefusal> {
  const rows = await tx.$queryRaw<{ questions: Question[] }[]>`SELECT ${questionsOf(eventId)} AS questions`
  return answersTo(rows[0]?.questions ?? [], answers)
}

/** The same where the questions are known. */
export function answersTo(
  questions: readonly Question[],
  answers: readonly Answer[],
): { ok: true } | AnswerRefusal {
  const faults = faultsOf(questions, answers)
  return faults.length > 0 ? { ok: false, reason: 'answers', faults } : { ok: true }
}

/** Replaces what somebody answered. */
export async function writeAnswers(
  tx: Transaction,
  registrationId: string,
  answers: readonly Answer[],
): Promise<void> {
  await tx.registrationAnswer.deleteMany({ where: { registrationId } })
  const given = givenAnswers(answers)
  if (given.length === 0) return
  const now = new Date()
  await tx.registrationAnswer.createMany({
    data: given.map(({ questionId, value, consent }) => ({
      registrationId,
      questionId,
      value: value as Prisma.InputJsonValue,
      consentedAt: consent ? now : null,
    })),
  })
}

/** The first answers of a registration, as a part of the statement that writes it. @param from its row */
export function answerRows(answers: readonly Answer[], from: Prisma.Sql): Prisma.Sql {
  const now = new Date()
  const given = givenAnswers(answers).map(({ questionId, value, consent }) => {
    return { question_id: questionId, value, consented_at: consent ? now : null }
  })
  return Prisma.sql`
    INSERT INTO registration_answers (registration_id, question_id, value, consented_at)
    SELECT registered.id, answer.question_id, answer.value, answer.consented_at
    FROM ${from} registered, jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      AS answer (question_id uuid, value jsonb, consented_at timestamptz)`
}
