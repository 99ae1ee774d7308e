import { DateTime } from 'luxon'

/** A time as a calendar writes it: local to `zone`, a whole day, or of the world. */
export type Moment = { at: DateTime<true>; wholeDay: boolean; zone: string; oddity: string | null }

/**
 * Reads "2020-01-21T14:00:00", "…Z" and "2020-01-21". A local time that does not exist is moved on with the clocks
 * and one that exists twice is taken as the first, as RFC 5545 has it; `oddity` says so. null when it is no time.
 */
export function momentFrom(text: string, zone: string): Moment | null {
  const [, date = '', time, utc] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z?))?$/.exec(text) ?? []
  if (date === '') return null
  if (utc) {
    const at = DateTime.fromISO(text, { zone: 'utc' }).setZone(zone)
    return at.isValid ? { at, wholeDay: false, zone, oddity: null } : null
  }
  // A leap second is the last second of its minute to everybody but astronomers.
  const local = `${date}T${(time ?? '00:00:00').replace(/:60$/, ':59')}`
  const at = DateTime.fromISO(local, { zone })
  if (!at.isValid) return null
  if (!time) return { at: at.startOf('day'), wholeDay: true, zone, oddity: null }
  const [first = at, second] = at.getPossibleOffsets().sort((one, other) => one.toMillis() - other.toMillis())
  return { at: first, wholeDay: false, zone, oddity: oddityOf(local, first, second !== undefined) }
}

/** An instant in UTC as it is stored: 2020-01-21T13:00:00.000Z. */
export function instantOf(at: DateTime<true>): string {
  return at.toUTC().toISO()
}

function oddityOf(local: string, at: DateTime, twice: boolean): string | null {
  const stated = local.slice(0, 16).replace('T', ' ')
  if (twice) return `${stated} exists twice in ${at.zoneName}, as the clocks go back: the first was taken.`
  const moved = at.toFormat("yyyy-MM-dd'T'HH:mm:ss") !== local
  return moved
    ? `${stated} does not exist in ${at.zoneName}, as the clocks go forward: ${at.toFormat('HH:mm')} was taken.`
    : null
}
