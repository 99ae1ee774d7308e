import 'server-only'
import type { Prisma, Transaction } from '@/lib/db'
import {
  faultsOf,
  givenAnswers,
  type Answer,
  type AnswerFault,
  type Question,
} from '@/lib/registrations/answers/rules'

export type AnswerRefusal = { ok: false; reason: 'answers'; faults: AnswerFault[] }

/** Whether answers can be taken, by the questions that the event asks now. */
export async function checkAnswers(
  tx: Transaction,
  eventId: string,
  answers: readonly Answer[],
): Promise<{ ok: true } | AnswerRefusal> {
  const questions = await tx.$queryRaw<Question[]>`
    SELECT q.id::text AS id, q.kind::text AS kind, q.required, q.sensitive,
      coalesce(max(cardinality(t.options)), 0)::int AS options
    FROM registration_questions q
    LEFT JOIN registration_question_translations t ON t.registration_question_id = q.id
    WHERE q.event_id = ${eventId}::uuid
    GROUP BY q.id`
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
