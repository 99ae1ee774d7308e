import 'server-only'
import { readLink } from '@/lib/auth/links'

/** Whether a mailed link to confirm an address holds, a first one or another one. */
export async function canConfirm(token: string): Promise<boolean> {
  return Boolean((await readLink('verify_email', token)) ?? (await readLink('change_email', token)))
}
