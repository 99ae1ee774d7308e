import { isPast, registrationState, type EventTime, type RegistrationTerms } from '@/lib/events/rules'
import type { RegistrationState } from '@/prisma/generated/enums'

/** Everything of an event that registering depends on. */
export type Terms = RegistrationTerms &
  EventTime & {
    /** Null: as many as come. */
    capacity: number | null
    waitingList: boolean
    /** Where one registers elsewhere. */
    registrationUrl: string | null
    /** Whether the event's group, if any, lets people ask to join. */
    joinable: boolean
  }

/** What everybody may know of an event's places: numbers, and never whose they are. */
export type Places = {
  /** Null: as many as come. */
  left: number | null
  /** People on the waiting list. */
  waiting: number
}

/** Who asks, as far as it matters to the event. */
export type Asker = {
  signedIn: boolean
  /** Of the event's group. */
  member: boolean
  /** By their confirmed address, or by the link that they hold. */
  invited: boolean
  /** Staff, and leads of the event's group. */
  runs: boolean
}

export const visitor: Asker = { signedIn: false, member: false, invited: false, runs: false }

/** Their registration, whatever became of it. */
export type OwnPlace = {
  state: RegistrationState
  /** On the waiting list: from 1, among those still waiting. */
  position: number | null
  offeredUntil: Date | null
}

export type StandingState =
  | 'cancelled'
  | 'past'
  | 'closed'
  | 'notOpen'
  /** For members of its group only, and they are none, or nobody knows yet. */
  | 'members'
  /** For the invited only, and they are not, or nobody knows yet. */
  | 'invited'
  /** One may register and gets a place. */
  | 'places'
  /** One may register and gets on the waiting list. */
  | 'waitingList'
  /** No place is left, and no waiting list is kept. */
  | 'full'
  | 'registered'
  | 'waitlisted'
  /** A place came free for them; it is kept until `offeredUntil`. */
  | 'offered'
  /** Awaits the organiser's approval. */
  | 'pending'
  | 'declined'
  | 'attended'

/** What they may do about it. */
export type NextStep = 'signIn' | 'register' | 'elsewhere' | 'join' | 'accept' | 'change' | 'cancel'

export type Standing = {
  state: StandingState
  /** Of the event; null where as many may come as like. */
  placesLeft: number | null
  /** On the waiting list: from 1, among those still waiting. */
  position: number | null
  offeredUntil: Date | null
  next: readonly NextStep[]
}

/**
 * How registration stands for somebody at an instant, and what they may do: the one place that says so, for pages and
 * verbs alike. Null where an event takes no registrations.
 */
export function registrationStanding(
  terms: Terms,
  places: Places,
  asker: Asker,
  own: OwnPlace | null,
  now: Date,
): Standing | null {
  const general = registrationState(terms, now)
  const held = own && own.state !== 'cancelled' ? own : null
  const about = { placesLeft: places.left, position: null, offeredUntil: null }
  // Also where nobody registers by themselves and the organisers write people down.
  if (general === 'cancelled' || (held && terms.status === 'cancelled'))
    return { ...about, state: 'cancelled', next: [] }
  if (held) return standingOf(held, terms, about, now)
  if (general === null) return null
  if (general === 'past' || general === 'closed' || general === 'notOpen')
    return { ...about, state: general, next: [] }
  if (terms.registrationUrl) return { ...about, state: openTo(general), next: ['elsewhere'] }
  if (!isEntitled(terms, asker)) return { ...about, state: openTo(general), next: wayIn(terms, asker) }
  const state = vacancy(terms, places, now)
  const next: NextStep[] = state === 'full' ? [] : [asker.signedIn ? 'register' : 'signIn']
  return { ...about, state, next }
}

/** Whether somebody may register at an event as far as it depends on who they are. */
export function isEntitled({ registration }: Pick<Terms, 'registration'>, asker: Asker): boolean {
  if (registration === 'none') return false
  return registration === 'everyone' || asker.runs || asker[registration === 'members' ? 'member' : 'invited']
}

/** What somebody who registers now would get. Whoever waits comes first, as long as places are filled. */
export function vacancy(terms: Terms, places: Places, now: Date): 'places' | 'waitingList' | 'full' {
  const behind = places.waiting > 0 && fillsPlaces(terms, now)
  if (places.left === null || (places.left > 0 && !behind)) return 'places'
  return terms.waitingList ? 'waitingList' : 'full'
}

/**
 * Whether a place that comes free goes to who waits: until the event begins, also once registration has closed,
 * since they asked in time. Of an event known by its day or month only nobody knows the hour at which it begins.
 */
export function fillsPlaces(terms: Pick<Terms, keyof EventTime | 'status'>, now: Date): boolean {
  if (terms.status === 'cancelled') return false
  return now < (terms.precision === 'time' ? terms.startsAt : terms.endsAt)
}

/** Until when answers can be changed: the organiser counts on them once registration is closed. */
export function changesUntil({ registrationClosesAt, startsAt, endsAt, precision }: Terms): Date {
  return registrationClosesAt ?? (precision === 'time' ? startsAt : endsAt)
}

/** Until when an offered place is kept: never into the event itself. @param hours that they have */
export function offerEnds(hours: number, { startsAt, endsAt, precision }: EventTime, now: Date): Date {
  const until = now.getTime() + hours * 3_600_000
  return new Date(Math.min(until, (precision === 'time' ? startsAt : endsAt).getTime()))
}

function standingOf(
  own: OwnPlace,
  terms: Terms,
  about: Pick<Standing, 'placesLeft' | 'position' | 'offeredUntil'>,
  now: Date,
): Standing {
  const { position, offeredUntil } = own
  if (own.state === 'attended' || own.state === 'declined') return { ...about, state: own.state, next: [] }
  if (isPast(terms, now)) return { ...about, state: 'past', next: [] }
  const change: NextStep[] = now < changesUntil(terms) ? ['change', 'cancel'] : ['cancel']
  if (own.state === 'confirmed') return { ...about, state: 'registered', next: change }
  if (own.state === 'offered') return { ...about, offeredUntil, state: 'offered', next: ['accept', 'cancel'] }
  return { ...about, position, state: own.state === 'pending' ? 'pending' : 'waitlisted', next: change }
}

function openTo(general: 'members' | 'invited' | 'open'): 'members' | 'invited' | 'places' {
  return general === 'open' ? 'places' : general
}

/** What those can do who may not register: say who they are, or become one who may. */
function wayIn({ registration, joinable }: Terms, { signedIn }: Asker): NextStep[] {
  if (!signedIn) return ['signIn']
  return registration === 'members' && joinable ? ['join'] : []
}
