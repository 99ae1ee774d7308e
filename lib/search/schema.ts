import { z } from 'zod'
import { pageParameter, slugParameter, yearParameter } from '@/lib/lists/parameters'

/** What can be found, in the order in which it is offered. */
export const searchTypes = [
  'articles',
  'events',
  'cities',
  'solutions',
  'demonstrations',
  'figures',
  'documents',
  'projects',
  'partners',
  'people',
  'groups',
  'initiatives',
  'pairings',
  'themes',
] as const

export type SearchType = (typeof searchTypes)[number]

/** Characters; nobody looks for more, and each word more is work for the database. */
const longestQuery = 200

/** What somebody typed, made fit for the database: it stores no NUL, and white space of any kind is one space. */
export const queryParameter = z
  .string()
  .transform((typed) =>
    typed
      .slice(0, longestQuery)
      .toWellFormed()
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{Cc}\p{Z}\uFFFD]+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().min(1))

/** What a search is asked by. */
export const searchParameters = {
  q: queryParameter,
  type: z.enum(searchTypes),
  theme: slugParameter,
  city: slugParameter,
  year: yearParameter,
  page: pageParameter,
}
