import 'server-only'
import { v7 as uuid } from 'uuid'
import { mailWelcome } from '@/lib/accounts/mails/account'
import { grantMembership } from '@/lib/accounts/memberships/mutations'
import { canRule } from '@/lib/accounts/policy'
import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import type { AccountRole, MembershipRole } from '@/prisma/generated/enums'

const twoWeeks = 14 * 24

export type NewAccount = {
  email: string
  name: string
  role: AccountRole
  language: string
  /** Null: a link to choose one is mailed. */
  passwordHash: string | null
  /** `of` is the id of the partner, city or group. */
  memberships: readonly { role: MembershipRole; of: string }[]
}

/** Makes an account that may be used at once, as the administrator's tool and the sample do. */
export async function createAccount(
  tx: Transaction,
  viewer: Viewer,
  { memberships, ...own }: NewAccount,
): Promise<{ ok: true; id: string } | Refusal<'not-found' | 'address-taken'>> {
  if (!canRule(viewer)) return refuse('not-found')
  const id = uuid()
  const data = { id, ...own, emailVerifiedAt: new Date() }
  const { count } = await tx.account.createMany({ data, skipDuplicates: true })
  if (count === 0) return refuse('address-taken')
  for (const { role, of } of memberships) {
    const granted = await grantMembership(tx, viewer, { accountId: id, role, of })
    if (!granted.ok) throw new Error(`There is nothing of the id ${of} to be ${role} of.`)
  }
  if (own.passwordHash === null) {
    const token = await issueLink(tx, { purpose: 'reset_password', accountId: id, hours: twoWeeks })
    await mailWelcome(tx, own, token)
  }
  await record(tx, viewer, 'account.created', id, { role: own.role })
  return { ok: true, id }
}
