import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'
import type { PartialDate } from '@/lib/lists/dates'
import { richTextSchema } from '@/lib/richtext/schema'
import { slugOf } from '@/lib/slugs/slug'

/*
 * What the fields of the desk's forms take, as browsers send them: always text, empty where nothing was said.
 * What is wrong is said as a key of the messages `forms.errors`.
 */

// NUL cannot be stored and a lone surrogate cannot be written as UTF-8: refused, never repaired silently.
const clean = z
  .string()
  .refine((text) => !/[\0\p{Surrogate}]/u.test(text), 'charactersInvalid')
  .transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim())

/** One line or several that must be there. @param missing the key of what to say where it is not */
export const required = (missing: string, longest = 300) =>
  clean.pipe(z.string().min(1, missing).max(longest, 'tooLong'))

/** Text that may be empty. */
export const text = (longest = 2_000) => clean.pipe(z.string().max(longest, 'tooLong'))

/** Text of which nothing is kept where it is empty. */
export const optional = (longest = 300) => text(longest).transform((said) => said || null)

/** One name a line. */
export const names = text(4_000).transform((said) => [
  ...new Set(
    said
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
])

const numeric = (key: string, accept: (value: number) => boolean) =>
  clean.transform((said, context) => {
    if (said === '') return null
    const value = Number(said.replace(',', '.').replace(/\s/g, ''))
    if (Number.isFinite(value) && accept(value)) return value
    context.addIssue({ code: 'custom', message: key })
    return z.NEVER
  })

export const integer = (least: number, most: number) =>
  numeric('numberInvalid', (value) => Number.isInteger(value) && value >= least && value <= most)
/** A number of at most four decimals, with comma or point. */
export const decimal = numeric(
  'numberInvalid',
  (value) => Math.abs(value) < 1e15 && Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-3,
)
export const latitude = numeric('latitudeInvalid', (value) => Math.abs(value) <= 90)
export const longitude = numeric('longitudeInvalid', (value) => Math.abs(value) <= 180)

/** Says that a place was given by half. */
export function placeIsWhole(place: { latitude: number | null; longitude: number | null }): boolean {
  return (place.latitude === null) === (place.longitude === null)
}
export const halfAPlace = { path: ['longitude'], message: 'placeByHalf' }

/** Decimal, as "17692858.50". */
export const money = clean.transform((said, context) => {
  const amount = said.replace(/[\s\u00a0\u202f]/g, '').replace(/,(?=\d{1,2}$)/, '.')
  if (amount === '') return null
  if (/^\d{1,12}(?:\.\d{1,2})?$/.test(amount)) return amount
  context.addIssue({ code: 'custom', message: 'moneyInvalid' })
  return z.NEVER
})

export const website = clean.transform((said, context) => {
  if (said === '') return null
  if (said.length <= 1_000 && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(said) && URL.canParse(said)) return said
  context.addIssue({ code: 'custom', message: 'websiteInvalid' })
  return z.NEVER
})

export const email = clean.transform((said, context) => {
  if (said === '') return null
  if (z.email().max(254).safeParse(said).success) return said
  context.addIssue({ code: 'custom', message: 'emailInvalid' })
  return z.NEVER
})

/** As much of a date as is known: "2026-10-31", "2026-10" or "2026". */
export const partialDate = clean.transform((said, context): PartialDate | null => {
  if (said === '') return null
  const precision = /^\d{4}$/.test(said) ? 'year' : /^\d{4}-\d\d$/.test(said) ? 'month' : 'day'
  const date = new Date(`${said}-01-01`.slice(0, 10))
  const isDate = /^\d{4}(?:-\d\d){0,2}$/.test(said) && !Number.isNaN(date.getTime())
  if (isDate && date.toISOString().startsWith(said)) return { date: said, precision }
  context.addIssue({ code: 'custom', message: 'dateInvalid' })
  return z.NEVER
})

/** The columns of a date of which perhaps only a part is known. */
export function dateColumns(date: PartialDate | null) {
  return { on: date ? new Date(date.date) : null, precision: date?.precision ?? 'day' } as const
}

/** One of a list, or none. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal(''), z.enum(values)], 'choiceInvalid')
    .transform((chosen) => (chosen === '' ? null : (chosen as Values[number])))

/** One record, or none. */
export const oneRecord = z
  .union([z.literal(''), z.uuid()], 'choiceInvalid')
  .transform((id) => (id === '' ? null : id))

/** Any number of records, each once. */
export const records = z
  .array(z.uuid('choiceInvalid'))
  .max(500)
  .transform((ids) => [...new Set(ids)])

/** A rich text as the editor sends it. */
export const richText = z
  .string()
  .max(4_000_000)
  .transform((sent, context) => {
    if (sent === '') return null
    const text = richTextSchema.safeParse(parsed(sent))
    if (text.success) return text.data.content.length > 0 ? text.data : null
    context.addIssue({ code: 'custom', message: 'richTextInvalid' })
    return z.NEVER
  })

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent)
  } catch {
    return null
  }
}

/** The last part of an address. What is typed must be one already: nobody is surprised by another. */
export const slug = clean.transform((said, context) => {
  const wish = slugOf(said)
  if (wish !== '' && wish === said) return wish
  context.addIssue({ code: 'custom', message: 'slugInvalid' })
  return z.NEVER
})

/** A box or button that says yes. */
export const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** What the form of a new record says besides. */
export const adding = { language: z.enum(languages), publish: ticked }

/** What the form of a record says besides. */
export const saving = {
  ...adding,
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  upToDate: ticked,
}

/** What every row says in which a record is tied to this one: which it is, as what, and its place. */
export const rowIds = z.array(z.union([z.literal(''), z.uuid()], 'choiceInvalid')).max(500)
export const rowRoles = <const Roles extends readonly [string, ...string[]]>(roles: Roles) =>
  z.array(z.union([z.literal(''), z.enum(roles)], 'choiceInvalid')).max(500)
export const rowPlaces = z.array(z.string().max(10)).max(500)

/**
 * The rows that say something, in the order of their places; one without a role takes its record away.
 * A record that was chosen twice counts once.
 */
export function rowsOf<Role extends string>(
  ids: readonly string[],
  roles: readonly (Role | '')[],
  places: readonly string[],
): { id: string; role: Role }[] {
  const rows = new Map<string, { id: string; role: Role; place: number }>()
  ids.forEach((id, index) => {
    const role = roles[index]
    const place = Number(places[index]) || 1_000 + index
    if (id && role && !rows.has(id)) rows.set(id, { id, role, place })
  })
  return [...rows.values()].toSorted((a, b) => a.place - b.place).map(({ id, role }) => ({ id, role }))
}
