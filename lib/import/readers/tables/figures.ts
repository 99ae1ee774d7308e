import { z } from 'zod'
import * as cell from '@/lib/import/readers/cells'
import { project } from '@/lib/import/readers/tables/column-names'
import type { FigureRecord } from '@/lib/import/readers/records'
import type { TableKind } from '@/lib/import/readers/tables/kind'

export const figures: TableKind<FigureRecord> = {
  columns: {
    indicator: { names: ['kpi', 'indicator name', 'measure'], needed: true, tells: true },
    value: { names: ['figure', 'number', 'amount'], needed: true, tells: true },
    qualifier: { names: ['qualification'] },
    unit: { names: ['unit of measure'] },
    asOf: { names: ['date', 'as of', 'year', 'measured on'] },
    project,
    city: { names: ['city name'] },
    solution: { names: ['solution name'] },
    method: { names: ['methodology', 'how'] },
    source: { names: ['source document', 'reference', 'evidence'] },
  },
  schema: z.object({
    indicator: cell.needed(),
    value: cell.number,
    qualifier: cell
      .oneOf({
        exact: ['exactly', '='],
        about: ['around', 'approximately', 'circa', 'ca', '~'],
        more_than: ['over', 'above', 'at least', '>'],
        up_to: ['at most', '<'],
        nearly: ['almost', 'close to'],
      })
      .transform((qualifier) => qualifier ?? 'exact'),
    unit: cell.prose(100),
    asOf: cell.date,
    project: cell.optional(),
    city: cell.optional(),
    solution: cell.optional(),
    method: cell.prose(),
    source: cell.optional(2000),
  }),
  key: ({ indicator, value, unit, asOf, project, city, solution }) => [
    indicator,
    value,
    unit,
    asOf?.date,
    project,
    city,
    solution,
  ],
}
