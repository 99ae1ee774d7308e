import { z } from 'zod'

/** Parts of list addresses. Each takes the text that stands in the address; one that does not fit is ignored. */

/** The slug of a record by which a list is narrowed. */
export const slugParameter = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)

export const yearParameter = z
  .string()
  .regex(/^(?:19|20|21)\d\d$/)
  .transform(Number)

/** Pages count from 1. The bound is far beyond any list and keeps the database from counting for nothing. */
export const pageParameter = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)

/** ISO 3166 alpha-2 in lower case, as in addresses. */
export const countryParameter = z.string().regex(/^[a-z]{2}$/)

export type SearchParameters = Record<string, string | string[] | undefined>

/**
 * Reads the parameters of a list, each by itself: one that does not fit is as if it were not there.
 * The server has done so before for every page that it keeps; this is for what a page is told by itself.
 */
export function readParameters<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
  given: SearchParameters,
): { [Name in keyof Shape]?: z.output<Shape[Name]> } {
  const read: { [Name in keyof Shape]?: z.output<Shape[Name]> } = {}
  for (const name of Object.keys(shape) as (keyof Shape & string)[]) {
    const value = given[name]
    const parsed = shape[name]?.safeParse(Array.isArray(value) ? value[0] : value)
    if (parsed?.success) read[name] = parsed.data as z.output<Shape[typeof name]>
  }
  return read
}
