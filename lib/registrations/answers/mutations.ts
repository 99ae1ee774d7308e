import 'server-only'
import type { Prisma, Transaction } from '@/lib/db'
import { questionsOf } from '@/lib/registrations/answers/queries'
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
