import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import type { Written } from '@/lib/import/planned'
import { addRedirect } from '@/lib/redirects/mutations'
import type { RecordKind } from '@/prisma/generated/enums'

/** Has the addresses of the old site lead to the record. One that leads elsewhere already stays, with a warning. */
export async function leadFrom(
  tx: Transaction,
  viewer: Viewer,
  paths: readonly string[],
  record: { kind: RecordKind; recordId: string },
): Promise<Written> {
  const warnings: string[] = []
  for (const path of paths) {
    const result = await addRedirect(tx, viewer, { path, ...record })
    if (!result.ok) return result
    if (result.added) continue
    const there = await tx.redirect.findUnique({ where: { path }, select: { recordId: true } })
    if (there?.recordId !== record.recordId)
      warnings.push(`The old address ${path} leads to something else already.`)
  }
  return { ok: true, warnings }
}
