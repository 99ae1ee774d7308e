/** Rows on a page of a list. */
const pageLength = 20

export type Page<Row> = {
  rows: Row[]
  /** Rows in the whole list under the same filters. */
  total: number
  /** From 1. */
  page: number
  pages: number
}

/** @param page from 1, as in the address */
export function rowsOfPage(page: number, length: number = pageLength): { skip: number; take: number } {
  return { skip: (page - 1) * length, take: length }
}

/** @param place from 1, in the whole list */
export function pageOfPlace(place: number): number {
  return Math.ceil(place / pageLength)
}

export function asPage<Row>(
  rows: Row[],
  total: number,
  page: number,
  length: number = pageLength,
): Page<Row> {
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / length)) }
}
