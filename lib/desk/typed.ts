import { partialDate } from '@/lib/lists/dates'
import type { DatePrecision } from '@/prisma/generated/enums'

/** What a form shows of a record: by the name of each field, what would be typed into it, or the values of a list. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>

type Kept = string | number | { toFixed: (digits: number) => string } | null | undefined

/** The columns of a record as somebody would type them. Names that find it stand one a line. */
export function typed(columns: Readonly<Record<string, Kept | readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('\n') : asText(value as Kept),
    ]),
  )
}

/** A date as it is typed, with as much of it as is known. */
export function typedDate(date: Date | null, precision: DatePrecision): string {
  return partialDate(date, precision)?.date ?? ''
}

function asText(value: Kept): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return value.toFixed(2)
}
