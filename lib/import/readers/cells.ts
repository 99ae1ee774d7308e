import { z } from 'zod'
import { longestName, longestProse } from '@/lib/import/readers/bounds'
import { dateFrom } from '@/lib/import/readers/dates'
import { decimalFrom, numberFrom } from '@/lib/import/readers/numbers'
import { isExternal, safeHref } from '@/lib/richtext/addresses'
import { countryFrom } from '@/lib/vocabularies/countries'
import type { Term } from '@/lib/vocabularies/term'

/** What the cells of a table may be. Each is the schema of a text; an empty cell is null or ''. */

export const needed = (longest = longestName) =>
  z.string().trim().min(1, 'is empty.').max(longest, `is longer than ${longest} characters.`)

export const optional = (longest = longestName) =>
  z
    .string()
    .trim()
    .max(longest, `is longer than ${longest} characters.`)
    .transform((text) => text || null)

export const prose = (longest = longestProse) =>
  z.string().trim().max(longest, `is longer than ${longest} characters.`)

/** A value that is read from text; `wrong` ends the sentence that begins with the text. */
export function value<T>(read: (text: string) => T | null, wrong: string) {
  return z
    .string()
    .trim()
    .transform((text, context): T | null => {
      if (text === '') return null
      const found = read(text)
      if (found === null) context.addIssue({ code: 'custom', message: `“${text.slice(0, 80)}” ${wrong}` })
      return found
    })
}

/** The same, where an empty cell is a fault too. */
function neededValue<T>(read: (text: string) => T | null, wrong: string) {
  return value(read, wrong).transform((found, context): T => {
    if (found === null) context.addIssue({ code: 'custom', message: 'is empty.' })
    return found ?? z.NEVER
  })
}

const within = (least: number, most: number, read: (text: string) => number | null) => (text: string) => {
  const number = read(text)
  return number !== null && number >= least && number <= most ? number : null
}
const whole = (text: string) => {
  const number = numberFrom(text)
  return Number.isInteger(number) ? number : null
}

export const country = neededValue(countryFrom, 'is not a country (two or three letters, or its name).')
export const optionalCountry = value(countryFrom, 'is not a country (two or three letters, or its name).')
export const count = value(within(0, 100_000_000, whole), 'is not a number of people.')
export const latitude = value(within(-90, 90, decimalFrom), 'is not a latitude between -90 and 90.')
export const longitude = value(within(-180, 180, decimalFrom), 'is not a longitude between -180 and 180.')
export const number = neededValue(numberFrom, 'is not a number.')
export const date = value(dateFrom, 'is not a date (day before month, or 2022-09).')
export const website = value(websiteFrom, 'is not the address of a website.')
export const email = value(
  (text) => (/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text) ? text : null),
  'is not an e-mail address.',
)
export const slug = value(
  (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null),
  'is not an address of lower-case letters, figures and hyphens.',
)

/** Several names in one cell, parted by ";" or "|". A comma is part of a name. */
export const list = z.string().transform((text) => [
  ...new Set(
    text
      .split(/[;|]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
])

/** One of a few words, also by other words people use for it. */
export function oneOf<T extends string>(words: Record<T, readonly string[]>) {
  const ids = Object.keys(words) as T[]
  const read = (text: string) =>
    ids.find((id) => [id, ...words[id]].some((word) => folded(word) === folded(text))) ?? null
  return value(read, `is none of: ${ids.map((id) => id.replaceAll('_', ' ')).join(', ')}.`)
}

/** The id of a term of a vocabulary, by id or by label in any language, or by the other words given. */
export function term<T extends Term>(
  terms: readonly T[],
  others: Partial<Record<T['id'], readonly string[]>> = {},
) {
  const words = terms.map(
    ({ id, labels }) => [id, [...Object.values(labels), ...(others[id as T['id']] ?? [])]] as const,
  )
  return oneOf(Object.fromEntries(words) as Record<T['id'], readonly string[]>)
}

/** Letters and figures alone, so that "Short name", "short_name" and "Kürzel" are compared as people read them. */
export function folded(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^\p{L}\p{N}]/gu, '')
}

function websiteFrom(text: string): string | null {
  const href = safeHref(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)
  return href && isExternal(href) && new URL(href).hostname.includes('.') ? href : null
}
