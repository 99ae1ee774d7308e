import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import { inLanguage } from '@/lib/i18n/translation'

/** What a meeting waits for from those who run it. */
export type EventNeedKind = 'approve' | 'slides' | 'publish' | 'close'

export type EventNeed = { kind: EventNeedKind; id: string; title: string; language: string; count: number }

/** Days ahead in which a draft is pressing. */
const soon = 14

/** As many as the front of the desk tells of each kind. */
const most = 20

/** The meetings that wait for somebody who runs them, the most pressing kind first. One query for each kind. */
export async function listEventNeedsFor(
  viewer: Viewer,
  language: string,
  now = new Date(),
): Promise<EventNeed[]> {
  const own = { AND: [{ trashedAt: null, status: { not: 'cancelled' as const } }, runnable(viewer)] }
  const ahead = { endsAt: { gte: now } }
  const kinds: [EventNeedKind, Prisma.EventWhereInput][] = [
    ['approve', { ...ahead, registrations: { some: pending } }],
    ['slides', { ...ahead, contributions: { some: missing(now) } }],
    ['publish', { ...drafts, startsAt: { gte: now, lt: new Date(now.getTime() + soon * 86_400_000) } }],
    // Nothing is to be settled of a meeting for which nobody registered.
    ['close', { endsAt: { lt: now }, closedAt: null, registrations: { some: {} } }],
  ]
  const found = await Promise.all(kinds.map(([, where]) => find({ AND: [own, where] }, now)))
  return found.flatMap((events, index) => {
    const kind = kinds[index]?.[0] ?? 'close'
    return events.map(({ id, slug, translations, _count }) => {
      const text = inLanguage(translations, language)
      const count = kind === 'approve' ? _count.registrations : _count.contributions
      return { kind, id, title: text?.title || slug, language: text?.language ?? language, count }
    })
  })
}

const pending = { state: 'pending' as const }
const drafts = { translations: { none: { status: 'published' as const } } }

/** Contributions whose slides should be there. */
function missing(now: Date) {
  return { slidesDueAt: { lt: now }, documents: { none: {} } }
}

function find(where: Prisma.EventWhereInput, now: Date) {
  return db.event.findMany({
    where,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      ...{ id: true, slug: true },
      translations: { select: { language: true, title: true } },
      _count: { select: { registrations: { where: pending }, contributions: { where: missing(now) } } },
    },
  })
}
