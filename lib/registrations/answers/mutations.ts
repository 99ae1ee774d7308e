import 'server-only'
import type { Prisma, Transaction } from '@/lib/db'
import { faultsOf, givenAnswers, type Answer, type AnswerFault } from '@/lib/registrations/answers/rules'

export type AnswerRefusal = { ok: false; reason: 'answers'; faults: AnswerFault[] }

/** Whether answers can be taken, by the questions that the event asks now. */
export async function checkAnswers(
  tx: Transaction,
  eventId: string,
  answers: readonly Answer[],
): Promise<{ ok: true } | AnswerRefusal> {
  const questions = await tx.registrationQuestion.findMany({
    where: { eventId },
    select: {
      id: true,
      kind: true,
      required: true,
      sensitive: true,
      translations: { select: { options: true } },
    },
  })
  const counted = questions.map(({ translations, ...question }) => ({
    ...question,
    options: Math.max(0, ...translations.map(({ options }) => options.length)),
  }))
  const faults = faultsOf(counted, answers)
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
