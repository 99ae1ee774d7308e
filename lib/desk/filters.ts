import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'
import { listAddress } from '@/lib/lists/addresses'
import { pageParameter } from '@/lib/lists/parameters'

/** Where a record or its text in the chosen language stands. */
export const recordStates = ['published', 'draft', 'untranslated', 'stale', 'trash'] as const

export const recordOrders = ['name', 'changed'] as const

/** What a list of the desk can be narrowed and sorted by; it is kept in the address. */
export const recordParameters = {
  q: z.string().trim().min(1).max(200),
  state: z.enum(recordStates),
  /** The language of the texts that the state is about. */
  language: z.enum(languages as [string, ...string[]]),
  sort: z.enum(recordOrders),
  page: pageParameter,
  /** What was done last, so that it can be taken back. */
  done: z.uuid(),
}

export type RecordFilters = {
  q?: string | undefined
  state?: (typeof recordStates)[number] | undefined
  language?: string | undefined
  sort?: (typeof recordOrders)[number] | undefined
  page?: number | undefined
  done?: string | undefined
}

/** The address of a list of the desk under filters, without the language of the page. */
export function deskListPath(noun: string, filters: RecordFilters = {}): string {
  const { q, state, language, sort, page, done } = filters
  return listAddress(`/editor/${noun}`, { q, state, language, sort, page, done })
}

/** The address of the form for a new record. */
export function deskNewPath(noun: string): string {
  return `/editor/${noun}/new`
}

/** The address of a record at the desk. */
export function deskRecordPath(
  noun: string,
  id: string,
  shown: { language?: string; done?: string } = {},
): string {
  return listAddress(`/editor/${noun}/${id}`, shown)
}
