import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { eventRowSelect, toEventRow, type EventRow } from '@/lib/events/queries'
import type { RegistrationState } from '@/prisma/generated/enums'

export type OwnRegistrationRow = { event: EventRow; state: RegistrationState; reference: string }

/** So many of the past are listed. */
const mostPast = 50

/** Of events that were withdrawn too: somebody is registered for them. */
const rowSelect = {
  state: true,
  reference: true,
  event: {
    select: { ...eventRowSelect, translations: { select: { language: true, title: true, summary: true } } },
  },
} satisfies Prisma.RegistrationSelect

/** What somebody is registered for, soonest first, and what they were registered for, newest first. */
export async function listOwnRegistrations(
  viewer: Viewer,
  language: string,
  now = new Date(),
): Promise<{ coming: OwnRegistrationRow[]; past: OwnRegistrationRow[] }> {
  const account = await db.account.findUnique({
    where: { id: viewer.accountId ?? '' },
    select: { id: true, email: true },
  })
  if (!account) return { coming: [], past: [] }
  const own = { OR: [{ accountId: account.id }, { accountId: null, email: account.email }] }
  const [coming, past] = await Promise.all([
    db.registration.findMany({
      where: { AND: [own, { event: { endsAt: { gte: now }, trashedAt: null } }] },
      orderBy: { event: { startsAt: 'asc' } },
      select: rowSelect,
    }),
    db.registration.findMany({
      where: {
        AND: [own, { state: { not: 'cancelled' }, event: { endsAt: { lt: now }, trashedAt: null } }],
      },
      orderBy: { event: { startsAt: 'desc' } },
      take: mostPast,
      select: rowSelect,
    }),
  ])
  const toRow = ({ event, ...row }: (typeof coming)[number]) => ({
    ...row,
    event: toEventRow(event, language, now),
  })
  return { coming: coming.map(toRow), past: past.map(toRow) }
}

/** How somebody stands with events, by their slugs, for lists that say so beside each. */
export async function listOwnStates(
  viewer: Viewer | null,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, RegistrationState>> {
  if (!viewer?.accountId || slugs.length === 0) return new Map()
  const account = await db.account.findUnique({ where: { id: viewer.accountId }, select: { email: true } })
  const rows = await db.registration.findMany({
    where: {
      OR: [{ accountId: viewer.accountId }, ...(account ? [{ accountId: null, email: account.email }] : [])],
      state: { notIn: ['cancelled', 'declined'] },
      event: { slug: { in: [...slugs] } },
    },
    select: { state: true, event: { select: { slug: true } } },
  })
  return new Map(rows.map(({ state, event }) => [event.slug, state]))
}
