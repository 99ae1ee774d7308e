import { listAddress } from '@/lib/lists/addresses'

export const closingNews = ['closed', 'reopened'] as const

/** The page on which a meeting is closed, without the page's language. */
export function closingPath(eventId: string, { done }: { done?: (typeof closingNews)[number] } = {}): string {
  return listAddress(`/editor/events/${eventId}/closing`, { done })
}

/** What the evidence of a meeting consists of. */
export const evidenceFiles = ['evidence.pdf', 'attendance.pdf', 'badges.pdf', 'totals.csv'] as const
export type EvidenceFile = (typeof evidenceFiles)[number]

/** Where a file of the evidence is handed to who runs the meeting. */
export function evidencePath(eventId: string, file: EvidenceFile, language: string): string {
  return `/api/desk/events/${eventId}/evidence/${file}?language=${language}`
}
