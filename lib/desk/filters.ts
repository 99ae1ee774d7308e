import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'
import { listAddress } from '@/lib/lists/addresses'
import { pageParameter, slugParameter } from '@/lib/lists/parameters'

/** Where a record or its text in the chosen language stands. */
export const recordStates = ['published', 'draft', 'untranslated', 'stale', 'trash'] as const

/** Of what takes place at a time. */
export const recordTimes = ['upcoming', 'past'] as const

export const recordOrders = ['name', 'changed'] as const

/** What a list of the desk can be narrowed and sorted by; it is kept in the address. */
export const recordParameters = {
  q: z.string().trim().min(1).max(200),
  state: z.enum(recordStates),
  /** The language of the texts that the state is about. */
  language: z.enum(languages as [string, ...string[]]),
  when: z.enum(recordTimes),
  /** The group whose records these are, of nouns that belong to groups. */
  group: slugParameter,
  sort: z.enum(recordOrders),
  page: pageParameter,
  /** What was done last, so that it can be taken back. */
  done: z.uuid(),
}

export type RecordFilters = {
  q?: string | undefined
  state?: (typeof recordStates)[number] | undefined
  language?: string | undefined
  when?: (typeof recordTimes)[number] | undefined
  group?: string | undefined
  sort?: (typeof recordOrders)[number] | undefined
  page?: number | undefined
  done?: string | undefined
}

/** The address of a list of the desk under filters, without the language of the page. */
export function deskListPath(noun: string, filters: RecordFilters = {}): string {
  const { q, state, language, when, group, sort, page, done } = filters
  return listAddress(`/editor/${noun}`, { q, state, language, when, group, sort, page, done })
}

/** The address of the form for a new record. */
export function deskNewPath(noun: string): string {
  return `/editor/${noun}/new`
}

/** What was just done to a record, to be told on its page. */
export const recordNews = ['saved', 'withdrawn', 'trashed', 'restored', 'renamed'] as const

/** What the page of a record is asked for beside the record. */
export const recordPageParameters = { language: z.enum(languages), done: z.enum(recordNews) }

/** The address of a record at the desk, without the language of the page. `language` is that of its texts. */
export function deskRecordPath(
  noun: string,
  id: string,
  { language, done }: { language?: string; done?: (typeof recordNews)[number] } = {},
): string {
  return listAddress(`/editor/${noun}/${id}`, { language, done })
}

/** Where a form leads that was saved: to its record, in the language of the page and of the text. */
export function recordAddress(
  page: string,
  noun: string,
  { id, language }: { id: string; language: string },
  done: (typeof recordNews)[number] = 'saved',
): string {
  return `/${page}${deskRecordPath(noun, id, { language, done })}`
}
