import 'server-only'
import { mailNewAddress } from '@/lib/accounts/mails/account'
import type { Profile } from '@/lib/accounts/schema'
import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'

const twoDays = 48

/** Changes what an account says of its owner, who alone may. */
export async function changeProfile(
  tx: Transaction,
  viewer: Viewer,
  { name, language, organisation, country, digest, version }: Profile,
): Promise<{ ok: true } | Refusal> {
  if (!viewer.accountId) return refuse('not-found')
  const own = { name, language, organisation: organisation || null, country: country || null, digest }
  const { count } = await tx.account.updateMany({
    where: { id: viewer.accountId, version },
    data: { ...own, version: { increment: 1 } },
  })
  if (count === 0) return refuse('changed-meanwhile')
  await record(tx, viewer, 'account.changed', viewer.accountId)
  return { ok: true }
}

/**
 * Mails a link to another address of one's own, which counts once it is confirmed. Whether somebody else has it is
 * not said: the link then says that it is taken. That the password was typed is checked before.
 */
export async function changeEmail(
  tx: Transaction,
  viewer: Viewer,
  { email }: { email: string },
): Promise<{ ok: true } | Refusal> {
  const { accountId } = viewer
  if (!accountId) return refuse('not-found')
  const account = await tx.account.findUnique({
    where: { id: accountId },
    select: { name: true, language: true },
  })
  if (!account) return refuse('not-found')
  const token = await issueLink(tx, { purpose: 'change_email', accountId, hours: twoDays, data: { email } })
  await mailNewAddress(tx, { ...account, email }, token)
  await record(tx, viewer, 'account.address-change-asked', accountId)
  return { ok: true }
}
