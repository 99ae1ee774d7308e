import { createAccount } from '@/lib/accounts/creation/mutations'
import type { SampleAccount } from '@/prisma/sample/accounts'
import { done, type Writing } from '@/prisma/sample/write/writing'

/** The groups, partners and cities they belong to come before them. */
export async function writeAccount(
  { memberships, ...account }: SampleAccount,
  { tx, viewer, keys }: Writing,
  passwordHash: string,
): Promise<void> {
  const granted = memberships.map(({ role, section, of }) => ({ role, of: keys.id(section, of) }))
  done(await createAccount(tx, viewer, { ...account, language: 'en', passwordHash, memberships: granted }))
}
