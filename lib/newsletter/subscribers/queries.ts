import 'server-only'
import Papa from 'papaparse'
import { isAdmin, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { namedSelect, toNamed } from '@/lib/i18n/named'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import type { SubscriberFilters } from '@/lib/newsletter/subscribers/schema'
import { canSeeSubscribers } from '@/lib/newsletter/policy'
import type { SubscriptionState } from '@/prisma/generated/enums'

export type Subscriber = {
  id: string
  email: string
  language: string
  state: SubscriptionState
  requestedAt: Date
  confirmedAt: Date | null
  /** Names; none means all themes. */
  themes: string[]
}

const pageLength = 50
const newestFirst = [{ requestedAt: 'desc' as const }, { id: 'desc' as const }]
const select = {
  ...{ id: true, email: true, language: true, state: true, requestedAt: true, confirmedAt: true },
  themes: { select: { theme: namedSelect } },
}

/** Who asked for the newsletter, the newest first. */
export async function listSubscribersFor(
  viewer: Viewer,
  language: string,
  { q, state, spoken, page = 1 }: SubscriberFilters,
): Promise<Page<Subscriber>> {
  if (!canSeeSubscribers(viewer)) return asPage([], 0, 1, pageLength)
  const where = {
    ...(q && { email: { contains: q, mode: 'insensitive' as const } }),
    ...(state && { state }),
    ...(spoken && { language: spoken }),
  }
  const [rows, total] = await Promise.all([
    db.newsletterSubscription.findMany({
      where,
      select,
      orderBy: newestFirst,
      ...rowsOfPage(page, pageLength),
    }),
    db.newsletterSubscription.count({ where }),
  ])
  const subscribers = rows.map(({ themes, ...row }) => ({
    ...row,
    themes: themes.map(({ theme }) => toNamed(theme, language).name),
  }))
  return asPage(subscribers, total, page, pageLength)
}

export type SubscriberCounts = {
  byState: Record<SubscriptionState, number>
  /** Of those who confirmed. */
  byLanguage: { language: string; count: number }[]
}

/** How many there are, by state and, of those who confirmed, by language. */
export async function countSubscribersFor(viewer: Viewer): Promise<SubscriberCounts> {
  const byState = { pending: 0, confirmed: 0, unsubscribed: 0 }
  if (!canSeeSubscribers(viewer)) return { byState, byLanguage: [] }
  const [states, languages] = await Promise.all([
    db.newsletterSubscription.groupBy({ by: ['state'], _count: { _all: true } }),
    db.newsletterSubscription.groupBy({
      by: ['language'],
      where: { state: 'confirmed' },
      _count: { _all: true },
      orderBy: { language: 'asc' },
    }),
  ])
  for (const { state, _count } of states) byState[state] = _count._all
  return { byState, byLanguage: languages.map(({ language, _count }) => ({ language, count: _count._all })) }
}

/** Those who confirmed as CSV; null for whom it is not. What a spreadsheet would take for a formula is made text. */
export async function exportSubscribers(viewer: Viewer): Promise<string | null> {
  if (!isAdmin(viewer)) return null
  const rows = await db.newsletterSubscription.findMany({
    where: { state: 'confirmed' },
    select: { ...select, themes: { select: { theme: { select: { slug: true } } } } },
    orderBy: { email: 'asc' },
  })
  return Papa.unparse(
    {
      fields: ['email', 'language', 'themes', 'confirmed'],
      data: rows.map(({ email, language, themes, confirmedAt }) => [
        email,
        language,
        themes.map(({ theme }) => theme.slug).join(' '),
        confirmedAt?.toISOString() ?? '',
      ]),
    },
    { escapeFormulae: true },
  )
}
