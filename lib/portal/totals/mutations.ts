import 'server-only'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { recordCountsTag } from '@/lib/portal/totals/paths'
import { countRecords } from '@/lib/portal/totals/queries'
import { countedNouns, dayOf } from '@/lib/portal/totals/rules'
import { touch } from '@/lib/server/touch'

/** Writes down how many records of each noun the public can see on a day. Counted again, the later count stands. */
export async function recordCounts(
  tx: Transaction,
  viewer: Viewer,
  day: Date,
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const counts = await countRecords(tx)
  const takenOn = new Date(dayOf(day))
  for (const subject of countedNouns) {
    const value = counts[subject]
    await tx.recordCount.upsert({
      where: { subject_takenOn: { subject, takenOn } },
      create: { subject, takenOn, value },
      update: { value },
      select: { value: true },
    })
  }
  await record(tx, viewer, 'portal.counted', null, { day: dayOf(day) })
  await touch(tx, [recordCountsTag])
  return { ok: true }
}
