import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '@/lib/db'
import type { Difference } from '@/lib/import/judgement'
import type { FieldValue } from '@/lib/import/planned'
import { Prisma } from '@/prisma/generated/client'

/** Puts later differences before a person; what was open for the same fields is superseded. */
export async function propose(
  tx: Transaction,
  identityId: string,
  differences: readonly Difference[],
): Promise<void> {
  if (differences.length === 0) return
  const fields = differences.map(({ field }) => field)
  await tx.importProposal.deleteMany({ where: { identityId, state: 'open', field: { in: fields } } })
  await tx.importProposal.createMany({
    data: differences.map(({ field, current, proposed }) => {
      return { id: uuid(), identityId, field, current: asJson(current), proposed: asJson(proposed) }
    }),
  })
}

function asJson(value: FieldValue): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null ? Prisma.JsonNull : value
}
