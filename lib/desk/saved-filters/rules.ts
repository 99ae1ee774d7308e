import { listAddress } from '@/lib/lists/addresses'

/** What stands in the address of a list under filters, whichever page of it is shown. */
export function queryOf(filters: Record<string, string | number | undefined>): string {
  return listAddress('', { ...filters, page: undefined, done: undefined }).slice(1)
}
