/** A day, month or year; the parts that are not known are 01. */
export type PartialDate = { date: string; precision: 'day' | 'month' | 'year' }

/**
 * A date as Europeans write it, day before month: 21/01/2020, 21.1.2020, 26 October 2022, and 2020-01-21, 2022-09,
 * September 2022, 2022. A time behind it is not read. null when it is none, or no day of the calendar.
 */
export function dateFrom(input: string): PartialDate | null {
  const text = input
    .trim()
    .replace(/[T\s]+(?:-\s*)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/i, '')
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return partial(iso[1], iso[2], iso[3])
  const numeric = /^(?:(\d{1,2})[./-]\s?)?(\d{1,2})[./-]\s?(\d{4})$/.exec(text)
  if (numeric) return partial(numeric[3], numeric[2], numeric[1])
  const named = /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?)?(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text)
  const month = named && months.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1
  return named && month ? partial(named[3], String(month), named[1]) : null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function partial(year = '', month?: string, day?: string): PartialDate | null {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const date = new Date(Date.UTC(y, m - 1, d))
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  if (!exists || y < 1000) return null
  return { date: date.toISOString().slice(0, 10), precision: day ? 'day' : month ? 'month' : 'year' }
}
