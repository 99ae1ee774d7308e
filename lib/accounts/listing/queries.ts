import 'server-only'
import { canRule } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import type { AccountRole } from '@/prisma/generated/enums'

export type ListedAccount = {
  id: string
  email: string
  name: string
  role: AccountRole
  confirmed: boolean
  disabledAt: Date | null
}

/** Everybody, for the administrator's tool; on pages they come in portions. */
export async function listEveryAccount(viewer: Viewer): Promise<ListedAccount[]> {
  if (!canRule(viewer)) return []
  const rows = await db.account.findMany({
    select: { id: true, email: true, name: true, role: true, emailVerifiedAt: true, disabledAt: true },
    orderBy: { email: 'asc' },
  })
  return rows.map(({ emailVerifiedAt, ...row }) => ({ ...row, confirmed: emailVerifiedAt !== null }))
}

/** @param email in lower case */
export async function getAccountByEmail(
  viewer: Viewer,
  email: string,
): Promise<{ id: string; language: string } | null> {
  if (!canRule(viewer)) return null
  return db.account.findUnique({ where: { email }, select: { id: true, language: true } })
}
