import 'server-only'
import { membershipSelect, toMembershipRow, type MembershipRow } from '@/lib/accounts/memberships/queries'
import { canSeeAccounts } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import type { AccountRole, DigestFrequency } from '@/prisma/generated/enums'

export type AccountFilters = {
  q?: string | undefined
  role?: AccountRole | undefined
  state?: 'active' | 'unconfirmed' | 'disabled' | undefined
  page?: number | undefined
}

export type AccountRow = {
  id: string
  name: string
  email: string
  role: AccountRole
  organisation: string | null
  confirmed: boolean
  disabledAt: Date | null
  lastSignInAt: Date | null
  createdAt: Date
  /** How many memberships are granted. */
  memberships: number
}

const rowSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  organisation: true,
  emailVerifiedAt: true,
  disabledAt: true,
  lastSignInAt: true,
  createdAt: true,
  _count: { select: { memberships: { where: { state: 'granted' } } } },
} as const satisfies Prisma.AccountSelect

/** Who has an account, by name; nobody for who may not know. */
export async function listAccountsFor(viewer: Viewer, filters: AccountFilters): Promise<Page<AccountRow>> {
  const { page = 1 } = filters
  if (!canSeeAccounts(viewer)) return asPage([], 0, page)
  const where = narrowed(filters)
  const [rows, total] = await Promise.all([
    db.account.findMany({
      where,
      select: rowSelect,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      ...rowsOfPage(page),
    }),
    db.account.count({ where }),
  ])
  return asPage(rows.map(toRow), total, page)
}

export type AccountRecord = AccountRow & {
  language: string
  country: string | null
  version: number
  secondFactor: boolean
  /** Signed-in browsers. */
  sessions: number
  held: MembershipRow[]
}

/** @returns null for an account that is not there, or that the viewer may not know of */
export async function getAccountFor(
  viewer: Viewer,
  id: string,
  language: string,
): Promise<AccountRecord | null> {
  if (!canSeeAccounts(viewer)) return null
  const row = await db.account.findUnique({
    where: { id },
    select: {
      ...rowSelect,
      language: true,
      country: true,
      version: true,
      totpConfirmedAt: true,
      memberships: { select: membershipSelect, orderBy: { createdAt: 'asc' } },
      sessions: { where: { endedAt: null, expiresAt: { gt: new Date() } }, select: { id: true } },
    },
  })
  if (!row) return null
  const { memberships, sessions, totpConfirmedAt, language: own, country, version } = row
  const held = memberships.map((membership) => toMembershipRow(membership, language))
  const more = { language: own, country, version, secondFactor: totpConfirmedAt !== null }
  return { ...toRow(row), ...more, sessions: sessions.length, held }
}

export type OwnAccount = {
  name: string
  email: string
  role: AccountRole
  language: string
  organisation: string | null
  country: string | null
  digest: DigestFrequency
  version: number
  hasPassword: boolean
  secondFactor: boolean
  recoveryCodesLeft: number
}

/** What an account says to its owner. */
export async function getOwnAccount(viewer: Viewer): Promise<OwnAccount | null> {
  if (!viewer.accountId) return null
  const row = await db.account.findUnique({
    where: { id: viewer.accountId },
    select: {
      name: true,
      email: true,
      role: true,
      language: true,
      organisation: true,
      country: true,
      digest: true,
      version: true,
      passwordHash: true,
      totpConfirmedAt: true,
      recoveryCodes: true,
    },
  })
  if (!row) return null
  const { passwordHash, totpConfirmedAt, recoveryCodes, ...own } = row
  const secondFactor = totpConfirmedAt !== null
  return { ...own, hasPassword: passwordHash !== null, secondFactor, recoveryCodesLeft: recoveryCodes.length }
}

function narrowed({ q, role, state }: AccountFilters): Prisma.AccountWhereInput {
  const text = { contains: q, mode: 'insensitive' } as const
  const named = q ? { OR: [{ name: text }, { email: text }, { organisation: text }] } : {}
  const states = {
    active: { disabledAt: null, emailVerifiedAt: { not: null } },
    unconfirmed: { disabledAt: null, emailVerifiedAt: null },
    disabled: { disabledAt: { not: null } },
  }
  return { ...named, ...(role && { role }), ...(state && states[state]) }
}

function toRow({
  _count,
  emailVerifiedAt,
  ...row
}: Prisma.AccountGetPayload<{ select: typeof rowSelect }>): AccountRow {
  const { id, name, email, role, organisation, disabledAt, lastSignInAt, createdAt } = row
  const own = { id, name, email, role, organisation, disabledAt, lastSignInAt, createdAt }
  return { ...own, confirmed: emailVerifiedAt !== null, memberships: _count.memberships }
}
