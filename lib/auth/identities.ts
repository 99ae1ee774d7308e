import 'server-only'
import { v7 as uuid } from 'uuid'
import { mailChange } from '@/lib/accounts/mails/account'
import { record } from '@/lib/audit/record'
import { linkViewer } from '@/lib/auth/session'
import { inTransaction, type Transaction } from '@/lib/db'
import { defaultLanguage } from '@/lib/i18n/languages'
import type { AccountRole } from '@/prisma/generated/enums'

/** Somebody as the single sign-on knows them. */
export type Identity = {
  issuer: string
  subject: string
  /** Lower case; null unless it was confirmed there. */
  email: string | null
  name: string | null
  /** Whether more than a password was asked for there. */
  strong: boolean
}

export type KnownAccount = { id: string; role: AccountRole }

const select = {
  id: true,
  role: true,
  disabledAt: true,
  emailVerifiedAt: true,
  totpConfirmedAt: true,
} as const

const reader = { email: true, name: true, language: true } as const

/**
 * The account of somebody who comes from the single sign-on. The first time it is found, or made, by the address that
 * was confirmed there; from then on by who they are there. Null for whom the portal does not let in: who is disabled,
 * whose address is not confirmed, and who has a second factor here while a password was enough there.
 */
export async function accountOfIdentity(identity: Identity): Promise<KnownAccount | null> {
  const { issuer, subject, strong } = identity
  if (!subject) return null
  return inTransaction(async (tx) => {
    const key = { issuer_subject: { issuer, subject } }
    const linked = await tx.oidcIdentity.findUnique({ where: key, select: { account: { select } } })
    const account = linked?.account ?? (await linkByAddress(tx, identity))
    if (!account || account.disabledAt || !account.emailVerifiedAt) return null
    if (account.totpConfirmedAt && !strong) return null
    return { id: account.id, role: account.role }
  })
}

async function linkByAddress(tx: Transaction, { issuer, subject, email, name }: Identity) {
  if (!email) return null
  const verified = { emailVerifiedAt: new Date() }
  const { count: made } = await tx.account.createMany({
    data: { id: uuid(), email, name: name ?? email, language: defaultLanguage, ...verified },
    skipDuplicates: true,
  })
  // Who signed up with this address and never confirmed it did not show that it is theirs: their password goes.
  const unproved = { email, emailVerifiedAt: null, disabledAt: null }
  await tx.account.updateMany({ where: unproved, data: { ...verified, passwordHash: null } })
  const account = await tx.account.findUnique({ where: { email }, select: { ...select, ...reader } })
  if (!account || account.disabledAt) return null
  await tx.oidcIdentity.create({
    data: { issuer, subject, accountId: account.id },
    select: { accountId: true },
  })
  if (made === 0) await mailChange(tx, account, { what: 'linked' })
  await record(tx, linkViewer('single-sign-on'), 'account.linked', account.id)
  return account
}
