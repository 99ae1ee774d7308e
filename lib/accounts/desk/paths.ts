import type { AccountFilters } from '@/lib/accounts/queries'
import { listAddress } from '@/lib/lists/addresses'

export const accountsPath = '/editor/accounts'
export const invitationsPath = '/editor/accounts/invitations'

/** What was done last, as the address says it to the page that comes next. */
export const accountNews = ['saved', 'granted', 'refused', 'ended', 'gone'] as const
export type AccountNews = (typeof accountNews)[number]

export const invitationNews = ['sent', 'withdrawn', 'gone'] as const
export type InvitationNews = (typeof invitationNews)[number]

export function accountsAddress({ q, role, state, page }: AccountFilters, done?: AccountNews): string {
  return listAddress(accountsPath, { q, role, state, page, done })
}

export function accountDeskPath(id: string, done?: AccountNews): string {
  return listAddress(`${accountsPath}/${id}`, { done })
}

export function invitationsAddress(done?: InvitationNews): string {
  return listAddress(invitationsPath, { done })
}
