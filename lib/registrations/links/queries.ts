import 'server-only'
import { readLink } from '@/lib/auth/links'
import { db, type Transaction } from '@/lib/db'

/**
 * The id of the registration that the link of a mail opens; null for one that does not hold. It may be opened as often
 * as they like.
 * @param from the transaction of a write that has to look before it writes
 */
export async function registrationOfLink(
  token: string,
  from: Pick<Transaction, 'signedLink'> = db,
): Promise<string | null> {
  const link = await readLink('registration', token, from)
  return link?.about?.kind === 'registration' ? link.about.id : null
}
