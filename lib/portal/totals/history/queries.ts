import 'server-only'
import { db } from '@/lib/db'
import { recordCountsTag } from '@/lib/portal/totals/paths'
import { countedNouns, dayOf, type CountedNoun } from '@/lib/portal/totals/rules'
import { noteReads } from '@/lib/server/reading'

/** @property day ISO date; what was not counted on it has no entry */
export type CountsOfDay = { day: string; counts: Partial<Record<CountedNoun, number>> }

/** Days and months that a reader can still follow. */
const [shownDays, shownMonths] = [31, 24]

/**
 * The totals as they stood, oldest first: every day while there are few, later the last day of each month, so that
 * the answer stays small however long the portal lives.
 */
export async function listCountHistory(): Promise<CountsOfDay[]> {
  noteReads(recordCountsTag)
  const { _min, _max } = await db.recordCount.aggregate({ _min: { takenOn: true }, _max: { takenOn: true } })
  if (!_min.takenOn || !_max.takenOn) return []
  const span = (_max.takenOn.getTime() - _min.takenOn.getTime()) / 86_400_000
  const days = span < shownDays ? await listDays() : await listLastDaysOfMonths()
  const rows = await db.recordCount.findMany({
    where: { takenOn: { in: days }, subject: { in: [...countedNouns] } },
    select: { subject: true, takenOn: true, value: true },
    orderBy: { takenOn: 'asc' },
  })
  const byDay = Map.groupBy(rows, ({ takenOn }) => dayOf(takenOn))
  return [...byDay].map(([day, found]) => ({
    day,
    counts: Object.fromEntries(found.map(({ subject, value }) => [subject, value])),
  }))
}

async function listDays(): Promise<Date[]> {
  const days = await db.recordCount.groupBy({ by: ['takenOn'] })
  return days.map(({ takenOn }) => takenOn)
}

async function listLastDaysOfMonths(): Promise<Date[]> {
  const months = await db.$queryRaw<{ day: Date }[]>`
    SELECT max(taken_on) AS day FROM record_counts
    GROUP BY date_trunc('month', taken_on) ORDER BY day DESC LIMIT ${shownMonths}`
  return months.map(({ day }) => day)
}
