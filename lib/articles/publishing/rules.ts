import { DateTime } from 'luxon'

export type WhichHour = 'first' | 'second'

/** An hour of somebody's clock as an instant, or why it is none. */
export type Instant =
  | { ok: true; at: Date }
  /** Clocks are put forward over it, or back so that they show it twice: somebody has to be asked. */
  | { ok: false; reason: 'no-such-hour' | 'hour-twice' | 'timeInvalid' }

/**
 * The instant at which the clocks of a zone show an hour.
 * @param local as 2027-03-28T02:30
 * @param which of an hour that they show twice
 */
export function instantOf(local: string, zone: string, which?: WhichHour): Instant {
  const wanted = DateTime.fromISO(local, { zone })
  if (!wanted.isValid) return { ok: false, reason: 'timeInvalid' }
  const shown = wanted.toFormat("yyyy-MM-dd'T'HH:mm")
  // Where clocks go forward, luxon moves on to an hour that exists.
  if (shown !== local.slice(0, 16)) return { ok: false, reason: 'no-such-hour' }
  const offsets = wanted.getPossibleOffsets()
  if (offsets.length < 2) return { ok: true, at: wanted.toJSDate() }
  if (!which) return { ok: false, reason: 'hour-twice' }
  const instants = offsets.map((one) => one.toMillis()).sort((a, b) => a - b)
  return { ok: true, at: new Date((which === 'first' ? instants[0] : instants.at(-1)) ?? 0) }
}

/** The day on the clocks of a zone, as the date that a story bears. */
export function dayOf(instant: Date, zone: string): string {
  return DateTime.fromJSDate(instant, { zone }).toISODate() ?? instant.toISOString().slice(0, 10)
}
