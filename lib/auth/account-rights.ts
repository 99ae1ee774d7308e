import 'server-only'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { AccountRole, MembershipRole } from '@/prisma/generated/enums'

/** What the rows of an account say that it may do. */
export type AccountRights = {
  role: AccountRole
  totpConfirmedAt: Date | null
  /** Those that were granted. */
  memberships: {
    role: MembershipRole
    partnerId: string | null
    cityId: string | null
    groupId: string | null
  }[]
}

/** Everything in the statement that finds the account, called `a` there: it is asked on every request. */
export const rightsOfAccount = Prisma.sql`
  a.role::text AS role, a.totp_confirmed_at AS "totpConfirmedAt", (
    SELECT coalesce(json_agg(json_build_object(
      'role', m.role, 'partnerId', m.partner_id, 'cityId', m.city_id, 'groupId', m.group_id)), '[]')
    FROM memberships m WHERE m.account_id = a.id AND m.state = 'granted'
  ) AS memberships`

/** Null for an account that is not there, is disabled or has not confirmed its address. */
export async function readRights(accountId: string): Promise<AccountRights | null> {
  const rows = await db.$queryRaw<AccountRights[]>`
    SELECT ${rightsOfAccount} FROM accounts a
    WHERE a.id = ${accountId}::uuid AND a.disabled_at IS NULL AND a.email_verified_at IS NOT NULL`
  return rows[0] ?? null
}
