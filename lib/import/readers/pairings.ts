import { z } from 'zod'
import * as cell from '@/lib/import/readers/cells'
import { problemsOf, untilUnreadable } from '@/lib/import/readers/problems'
import { readRows } from '@/lib/import/readers/table'
import { countryFrom } from '@/lib/vocabularies/countries'
import type { PairingRecord, Read, ReadOptions } from '@/lib/import/readers/records'
import type { Column, TableKind } from '@/lib/import/readers/tables/kind'

const sides = ['a', 'b', 'c', 'd', 'e', 'f'] as const

const sideColumns = sides.flatMap((side): [string, Column][] => [
  [`member ${side}`, { names: [`city ${side}`, `region ${side}`], needed: side < 'c', tells: side < 'c' }],
  [`country ${side}`, { names: [], needed: side < 'c', tells: side < 'c' }],
])

/**
 * The table of pairings: two or more members with their countries, others that take part without being a member,
 * and what it is about. A member without a country, and a country that is none, are problems.
 */
export const pairings: TableKind<Omit<PairingRecord, 'row'>> = {
  columns: {
    programme: { names: ['program'], needed: true },
    level: { names: ['type'] },
    ...Object.fromEntries(sideColumns),
    'also with': { names: ['with', 'others'] },
    theme: { names: ['topic'] },
    title: { names: ['name'] },
    summary: { names: ['description', 'text'] },
  },
  schema: z
    .object({
      programme: cell.needed(),
      level: cell.oneOf({ city: [], region: ['province'] }).transform((level) => level ?? 'city'),
      ...Object.fromEntries(
        sides.flatMap((side) => [
          [`member ${side}`, cell.prose(300)],
          [`country ${side}`, cell.prose(100)],
        ]),
      ),
      'also with': cell.list,
      theme: cell.optional(),
      title: cell.optional(500),
      summary: cell.prose(),
    })
    .transform((row, context) => ({
      programme: row.programme,
      level: row.level,
      members: membersOf(row, context),
      alsoWith: row['also with'],
      theme: row.theme,
      title: row.title,
      summary: row.summary,
    })),
  key: ({ programme, level, members, theme, title }) => [
    programme,
    level,
    ...members.map(({ name }) => name),
    theme,
    title,
  ],
}

export async function* readPairings(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<Read<PairingRecord>> {
  const problems = problemsOf(path, options)
  for await (const read of untilUnreadable(readRows(path, pairings, problems), problems)) {
    yield 'problem' in read ? read : { ...read, record: { ...read.record, row: read.row ?? 0 } }
  }
}

function membersOf(row: Record<string, unknown>, context: z.RefinementCtx): PairingRecord['members'] {
  const say = (column: string, message: string) =>
    context.addIssue({ code: 'custom', path: [column], message })
  const members = sides.flatMap((side) => {
    const [name, country] = [String(row[`member ${side}`] ?? ''), String(row[`country ${side}`] ?? '')]
    if (name === '' && country === '') return []
    const code = countryFrom(country)
    if (name === '') say(`member ${side}`, 'is empty.')
    if (!code) say(`country ${side}`, country === '' ? 'is empty.' : `“${country}” is not a country.`)
    return code ? [{ name, country: code }] : []
  })
  if (members.length < 2) say('member b', 'is empty: a pairing has two members or more.')
  return members
}
