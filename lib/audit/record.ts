import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
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
  await tx.auditEntry.create({
    data: {
      id: uuid(),
      action,
      kind: kindOf(action),
      recordId,
      accountId: viewer.accountId,
      actor: viewer.reason,
      data,
    },
    select: { id: true },
  })
}

/** The same as a part of another statement, where a crowd waits for it. @param from none without a row of it */
export function auditRow(viewer: Viewer, action: Action, recordId: string, from: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO audit_entries (id, action, kind, record_id, account_id, actor)
    SELECT ${uuid()}::uuid, ${action}, ${kindOf(action)}::text::record_kind, ${recordId}::uuid,
      ${viewer.accountId}::uuid, ${viewer.reason} FROM ${from}`
}

function kindOf(action: Action): RecordKind {
  return action.slice(0, action.indexOf('.')) as RecordKind
}
