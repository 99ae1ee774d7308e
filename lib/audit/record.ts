import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Viewer } from '@/lib/auth/session'
import type { Prisma, Transaction } from '@/lib/db'
import type { RecordKind } from '@/prisma/generated/enums'

/** As article.published: the kind of the record and what was done to it. */
export type Action = `${RecordKind}.${string}`

/**
 * Writes down who did what, in the transaction that does it.
 * @param data what changed, without personal data
 */
export async function record(
  tx: Transaction,
  viewer: Viewer,
  action: Action,
  recordId: string | null,
  data?: Prisma.InputJsonObject,
): Promise<void> {
  const kind = action.slice(0, action.indexOf('.')) as RecordKind
  await tx.auditEntry.create({
    data: { id: uuid(), action, kind, recordId, accountId: viewer.accountId, actor: viewer.reason, data },
    select: { id: true },
  })
}
