import { listAddress } from '@/lib/lists/addresses'
import type { HelpRequestFilters } from '@/lib/help-requests/desk/schema'

/** Where one writes to the helpdesk, without the language. @param service its slug, where it is about one */
export function contactPath(service?: string): string {
  return listAddress('/contact', { service })
}

/** Says that a request has arrived, and under which number. */
export function contactReceivedPath(reference: string): string {
  return listAddress('/contact/received', { number: reference })
}

/** The page of one request, by the link that was mailed. */
export function helpRequestPath(token: string): string {
  return `/contact/${token}`
}

export const helpRequestsPath = '/editor/requests'

/** What was done last, as the address says it to the page that comes next. */
export const helpRequestNews = ['answered', 'closed', 'reopened', 'assigned'] as const
export type HelpRequestNews = (typeof helpRequestNews)[number]

export function helpRequestsAddress({ state, mine, q, page }: HelpRequestFilters = {}): string {
  return listAddress(helpRequestsPath, { state, mine, q, page })
}

export function helpRequestDeskPath(id: string, done?: HelpRequestNews): string {
  return listAddress(`${helpRequestsPath}/${id}`, { done })
}
