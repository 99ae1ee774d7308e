import type { Attendance, EventCountDimension, Helix, RegistrationState } from '@/prisma/generated/enums'

/** What the totals of a meeting are made of. Nothing in it says who it is. */
export type CountedPlace = {
  state: RegistrationState
  country: string | null
  helix: Helix | null
  organisation: string | null
  attendance: Attendance | null
  sessionIds: readonly string[]
}

/** How many were registered and came, of those of whom one thing is so; an empty value: it was not said. */
export type Total = { dimension: EventCountDimension; value: string; count: number; attended: number }

/**
 * The totals that stay when personal data goes: by state everybody, by everything else those who had a place.
 * The largest come first.
 */
export function totalsOf(places: readonly CountedPlace[]): Total[] {
  const held = places.filter(hadPlace)
  return [
    ...by('state', places, ({ state }) => [state]),
    ...by('country', held, ({ country }) => [country ?? '']),
    ...by('helix', held, ({ helix }) => [helix ?? '']),
    ...by('organisation', held, ({ organisation }) => [organisation?.trim().replace(/\s+/gu, ' ') ?? '']),
    ...by('attendance', held, ({ attendance }) => [attendance ?? '']),
    ...by('session', held, ({ sessionIds }) => sessionIds),
  ]
}

/** How many had a place at a meeting, and how many of them came. */
export function turnout(totals: readonly Total[]): { registered: number; attended: number } {
  const states = totals.filter(({ dimension }) => dimension === 'state')
  const sum = (wanted: readonly string[]) =>
    states.filter(({ value }) => wanted.includes(value)).reduce((all, { count }) => all + count, 0)
  return { registered: sum(['confirmed', 'attended']), attended: sum(['attended']) }
}

/** Days after a meeting until what people said of food and access needs goes, whatever else is kept. */
export const sensitiveDays = 7

type Keeping = { endsAt: Date; retentionDays: number | null }

/** When the last personal data of a meeting goes. @param portalDays of the portal, where the meeting says nothing */
export function forgottenOn({ endsAt, retentionDays }: Keeping, portalDays: number): Date {
  return daysAfter(endsAt, retentionDays ?? portalDays)
}

/** When the answers to a question go. */
export function answersForgottenOn(
  question: { sensitive: boolean; retentionDays: number | null },
  event: Keeping,
  portalDays: number,
): Date {
  const whole = event.retentionDays ?? portalDays
  const own = Math.min(question.retentionDays ?? whole, question.sensitive ? sensitiveDays : whole, whole)
  return daysAfter(event.endsAt, own)
}

function hadPlace({ state }: CountedPlace): boolean {
  return state === 'confirmed' || state === 'attended'
}

function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 24 * 3_600_000)
}

function by(
  dimension: EventCountDimension,
  places: readonly CountedPlace[],
  valuesOf: (place: CountedPlace) => readonly string[],
): Total[] {
  const totals = new Map<string, Total>()
  for (const place of places)
    for (const value of new Set(valuesOf(place))) {
      const total = totals.get(value) ?? { dimension, value, count: 0, attended: 0 }
      total.count += 1
      if (place.state === 'attended') total.attended += 1
      totals.set(value, total)
    }
  return [...totals.values()].toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
