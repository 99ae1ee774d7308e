import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import type {
  EventPrecision,
  EventStatus,
  RegistrationAccess,
  RegistrationState,
} from '@/prisma/generated/enums'

/** What one has to know of a meeting to run it. */
export type EventOverview = {
  status: EventStatus
  startsAt: Date
  endsAt: Date
  timeZone: string
  precision: EventPrecision
  version: number
  registration: RegistrationAccess
  capacity: number | null
  /** How many hold a place, and how many of each other state there are. */
  places: number
  waiting: number
  pending: number
  /** Contributions whose slides are due and have not come. */
  missingSlides: number
  sessions: number
  series: { recurrence: string; meetings: number } | null
  next: NextStep | null
}

/** What is to be done about a meeting next, the most pressing first. */
export type NextStep = 'publish' | 'agenda' | 'approve' | 'over' | 'slides' | 'close'

/** Null where the viewer does not run it. */
export async function getEventOverview(
  viewer: Viewer,
  id: string,
  now = new Date(),
): Promise<EventOverview | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id, trashedAt: null }, runnable(viewer)] },
    select: {
      ...{ status: true, startsAt: true, endsAt: true, timeZone: true, precision: true, version: true },
      ...{ registration: true, capacity: true, closedAt: true },
      series: { select: { recurrence: true, _count: { select: { events: true } } } },
      translations: { select: { status: true } },
      _count: {
        select: {
          sessions: true,
          contributions: { where: { slidesDueAt: { not: null }, documents: { none: {} } } },
        },
      },
    },
  })
  if (!event) return null
  const counts = await db.registration.groupBy({ by: ['state'], where: { eventId: id }, _count: true })
  const of = (...states: RegistrationState[]) =>
    counts.reduce((sum, { state, _count }) => sum + (states.includes(state) ? _count : 0), 0)
  const { series, translations, _count, closedAt, ...own } = event
  const overview = {
    ...own,
    places: of('confirmed', 'offered', 'attended'),
    waiting: of('waitlisted'),
    pending: of('pending'),
    missingSlides: _count.contributions,
    sessions: _count.sessions,
    series: series && { recurrence: series.recurrence, meetings: series._count.events },
  }
  const known = counts.length > 0
  const isPublic = translations.some(({ status }) => status === 'published')
  return { ...overview, next: nextStep({ ...overview, isPublic, closedAt, known }, now) }
}

type Standing = Omit<EventOverview, 'next' | 'series'> & {
  isPublic: boolean
  closedAt: Date | null
  /** Whether anybody has registered: only then there is something to be settled when it is over. */
  known: boolean
}

function nextStep(event: Standing, now: Date): NextStep | null {
  const { status, isPublic, endsAt, closedAt, pending, places, capacity, missingSlides, sessions, known } =
    event
  if (status === 'cancelled') return null
  if (endsAt < now) return closedAt === null && known ? 'close' : null
  if (pending > 0) return 'approve'
  if (capacity !== null && places > capacity) return 'over'
  if (!isPublic) return 'publish'
  if (missingSlides > 0) return 'slides'
  return sessions === 0 ? 'agenda' : null
}
