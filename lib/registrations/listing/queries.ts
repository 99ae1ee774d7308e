import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { isPast, type EventTime } from '@/lib/events/rules'
import { inLanguage } from '@/lib/i18n/translation'
import type { EventStatus, RegistrationState } from '@/prisma/generated/enums'

export type OwnRegistrationRow = {
  id: string
  state: RegistrationState
  reference: string
  event: EventTime & { slug: string; title: string; language: string; status: EventStatus }
}

/** As many as a page shows of each. */
const most = 200

/** One's own registrations: for what comes, soonest first, and at what has been, newest first. */
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
  const rows = await db.registration.findMany({
    // What an organiser wrote down under their address is theirs too.
    where: {
      OR: [{ accountId: account.id }, { accountId: null, email: account.email }],
      event: { trashedAt: null },
    },
    orderBy: [{ event: { startsAt: 'desc' } }, { id: 'desc' }],
    take: 2 * most,
    select,
  })
  const all = rows.map((row) => toRow(row, language))
  const past = all.filter(({ event }) => isPast(event, now))
  const coming = all.filter(({ event }) => !isPast(event, now)).toReversed()
  return { coming: coming.slice(0, most), past: past.slice(0, most) }
}

const select = {
  ...{ id: true, state: true, reference: true },
  event: {
    select: {
      ...{ slug: true, status: true, startsAt: true, endsAt: true, timeZone: true, precision: true },
      translations: { select: { language: true, title: true, status: true } },
    },
  },
} satisfies Prisma.RegistrationSelect

/** Of an event that is published no more they know as well: it is told in whatever words there are. */
function toRow(
  { event, ...row }: Prisma.RegistrationGetPayload<{ select: typeof select }>,
  language: string,
): OwnRegistrationRow {
  const { translations, ...about } = event
  const published = translations.filter(({ status }) => status === 'published')
  const words = inLanguage(published.length > 0 ? published : translations, language)
  return { ...row, event: { ...about, title: words?.title ?? '', language: words?.language ?? language } }
}
