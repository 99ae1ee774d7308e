import { DateTime } from 'luxon'

/** Of a time that the clocks of a zone show twice, which one. */
export const occurrences = ['earlier', 'later'] as const
export type Occurrence = (typeof occurrences)[number]

/** A time on the clocks of a zone as an instant, or why it is none or two. Local times are as 2027-03-28T02:30. */
export type LocalTime =
  | { ok: true; at: Date }
  | { ok: false; reason: 'time-invalid' }
  /** The clocks are put forward over it: the nearest times that there are. */
  | { ok: false; reason: 'time-skipped'; before: string; after: string }
  /** The clocks are put back and show it twice: how far each of the two is from UTC, as "+02:00". */
  | { ok: false; reason: 'time-twice'; offsets: [earlier: string, later: string] }

const shape = "yyyy-MM-dd'T'HH:mm"

/**
 * The instant at which the clocks of a zone show a time. Nobody's meeting is moved by a guess: where there is none,
 * or two and nothing is said about which, that is the answer.
 * @param local as a field of the kind datetime-local sends it
 */
export function instantAt(local: string, zone: string, which?: Occurrence): LocalTime {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(local)) return { ok: false, reason: 'time-invalid' }
  const wanted = DateTime.fromISO(local.slice(0, 16), { zone })
  if (!wanted.isValid) return { ok: false, reason: 'time-invalid' }
  if (wanted.toFormat(shape) !== local.slice(0, 16))
    return { ok: false, reason: 'time-skipped', ...around(wanted) }
  const [earlier = wanted, later] = inOrder(wanted)
  if (!later) return { ok: true, at: earlier.toJSDate() }
  if (which) return { ok: true, at: (which === 'earlier' ? earlier : later).toJSDate() }
  return { ok: false, reason: 'time-twice', offsets: [earlier.toFormat('ZZ'), later.toFormat('ZZ')] }
}

/**
 * The same where nobody can be asked, because many times follow from one rule: a time that does not exist moves on
 * with the clocks, and of two the earlier is taken, as RFC 5545 has it.
 */
export function instantByRule(local: string, zone: string): Date {
  const read = instantAt(local, zone, 'earlier')
  if (read.ok) return read.at
  return DateTime.fromISO(local.slice(0, 16), { zone }).toJSDate()
}

/** An instant as a field of the kind datetime-local shows it on the clocks of a zone. */
export function localInput(instant: Date | null, zone: string): string {
  return instant ? DateTime.fromJSDate(instant, { zone }).toFormat(shape) : ''
}

/** Which of two times that look the same an instant is; null where there is but one. */
export function occurrenceOf(instant: Date | null, zone: string): Occurrence | null {
  if (!instant) return null
  const [earlier, later] = inOrder(DateTime.fromJSDate(instant, { zone }))
  if (!earlier || !later) return null
  return earlier.toMillis() === instant.getTime() ? 'earlier' : 'later'
}

/** How far from UTC the two are, as "+02:00"; none where there is but one. */
export function offsetsOf(instant: Date | null, zone: string): string[] {
  if (!instant || !occurrenceOf(instant, zone)) return []
  return inOrder(DateTime.fromJSDate(instant, { zone })).map((one) => one.toFormat('ZZ'))
}

/**
 * Moves an instant as far on the clocks of a zone as another one was moved: what was at nine on the second day stays
 * at nine on the second day, also across a change of the clocks.
 */
export function movedAlong(instant: Date, from: Date, to: Date, zone: string): Date {
  const wall = (at: Date) => DateTime.fromISO(localInput(at, zone), { zone: 'utc' })
  const distance = wall(to).diff(wall(from))
  return instantByRule(wall(instant).plus(distance).toFormat(shape), zone)
}

/** How what belongs to a meeting moves with it. */
export type Along = <Time extends Date | null>(instant: Time) => Time

function inOrder(time: DateTime): DateTime[] {
  return time.getPossibleOffsets().toSorted((one, other) => one.toMillis() - other.toMillis())
}

/** luxon has moved on by as much as the clocks were; the other way lies the time that it would have been before. */
function around(moved: DateTime): { before: string; after: string } {
  const gap = moved.offset - moved.minus({ hours: 3 }).offset
  return { before: moved.minus({ minutes: gap }).toFormat(shape), after: moved.toFormat(shape) }
}

/** Something wrong with what a form says, in words of the messages `forms.errors`. */
export type Fault = { field: string; reason: string; values?: Record<string, string>; offsets?: string[] }

/**
 * The instant that the field of a form means; null where it is empty. What is wrong is added to `faults`: of a time
 * that there is twice, at the field `…Which` that asks for it.
 */
export function readTime(
  form: Readonly<Record<string, unknown>>,
  field: string,
  zone: string,
  faults: Fault[],
): Date | null {
  const local = form[field]
  if (typeof local !== 'string' || local === '') return null
  const chosen = form[`${field}Which`]
  const read = instantAt(
    local,
    zone,
    occurrences.find((one) => one === chosen),
  )
  if (read.ok) return read.at
  const values = { time: shown(local), zone }
  if (read.reason === 'time-twice')
    faults.push({ field: `${field}Which`, reason: read.reason, values, offsets: read.offsets })
  else if (read.reason === 'time-skipped') {
    const nearest = { before: shown(read.before), after: shown(read.after) }
    faults.push({ field, reason: read.reason, values: { ...values, ...nearest } })
  } else faults.push({ field, reason: 'timeInvalid' })
  return null
}

/** "2027-03-28 02:30". */
function shown(local: string): string {
  return local.slice(0, 16).replace('T', ' ')
}
