import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import type { HelpRequestFilters } from '@/lib/help-requests/desk/schema'
import { canAnswerRequests } from '@/lib/help-requests/policy'
import type { HelpReply } from '@/lib/help-requests/queries'
import { titledSelect, toTitled } from '@/lib/i18n/named'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import type { HelpRequestState } from '@/prisma/generated/enums'

export type HelpRequestRow = {
  id: string
  reference: string
  subject: string
  /** Empty for somebody who had themselves erased. */
  name: string
  email: string
  language: string
  state: HelpRequestState
  assignedTo: { id: string; name: string } | null
  createdAt: Date
}

export type HelpRequestRecord = HelpRequestRow & {
  message: string
  /** What it is about, where they said so. */
  service: string | null
  replies: (HelpReply & { writer: string | null })[]
}

const select = {
  ...{ id: true, reference: true, subject: true, name: true, email: true, language: true },
  ...{ state: true, createdAt: true },
  assignedTo: { select: { id: true, name: true } },
} satisfies Prisma.HelpRequestSelect

/** The enumeration's order is the order of work: what is open first, and of that the oldest. */
const byNeed = [{ state: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] as const

/** What was written to the helpdesk; nothing for those who do not answer it. */
export async function listHelpRequestsFor(
  viewer: Viewer,
  { state, mine, q, page = 1 }: HelpRequestFilters,
): Promise<Page<HelpRequestRow>> {
  if (!canAnswerRequests(viewer)) return asPage([], 0, 1)
  const contains = { contains: q ?? '', mode: 'insensitive' as const }
  const where = {
    ...(state && { state }),
    ...(mine && { assignedToId: viewer.accountId }),
    ...(q && { OR: [{ reference: contains }, { subject: contains }, { email: contains }] }),
  }
  const [rows, total] = await Promise.all([
    db.helpRequest.findMany({ where, select, orderBy: [...byNeed], ...rowsOfPage(page) }),
    db.helpRequest.count({ where }),
  ])
  return asPage(rows, total, page)
}

/** One request with everything that was said; null where it is not there or not for them. */
export async function getHelpRequestFor(
  viewer: Viewer,
  id: string,
  language: string,
): Promise<HelpRequestRecord | null> {
  if (!canAnswerRequests(viewer)) return null
  const row = await db.helpRequest.findUnique({
    where: { id },
    select: {
      ...select,
      message: true,
      service: titledSelect,
      replies: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: {
          ...{ id: true, fromDesk: true, text: true, createdAt: true },
          writtenBy: { select: { name: true } },
        },
      },
    },
  })
  if (!row) return null
  const { service, replies, ...request } = row
  return {
    ...request,
    service: service && toTitled(service, language).name,
    replies: replies.map(({ writtenBy, ...reply }) => ({ ...reply, writer: writtenBy?.name ?? null })),
  }
}

/** How many requests wait for an answer of the staff, or of the viewer where somebody looks after them. */
export async function countWaitingFor(viewer: Viewer): Promise<number> {
  if (!canAnswerRequests(viewer)) return 0
  const theirs = [{ assignedToId: null }, { assignedToId: viewer.accountId }]
  return db.helpRequest.count({ where: { state: 'open', OR: theirs } })
}

/** Who can look after requests, by name. */
export async function listHelpers(viewer: Viewer): Promise<{ value: string; label: string }[]> {
  if (!canAnswerRequests(viewer)) return []
  const accounts = await db.account.findMany({
    where: { role: { in: ['editor', 'admin'] }, disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return accounts.map(({ id, name }) => ({ value: id, label: name }))
}
