import { z } from 'zod'
import * as cell from '@/lib/import/readers/cells'
import { place, project, summary } from '@/lib/import/readers/tables/column-names'
import type { DemonstrationRecord } from '@/lib/import/readers/records'
import type { TableKind } from '@/lib/import/readers/tables/kind'

export const demonstrations: TableKind<DemonstrationRecord> = {
  columns: {
    solution: { names: ['solution name', 'measure'], needed: true },
    city: { names: ['city name', 'municipality'], needed: true },
    title: { names: ['name', 'demonstration'] },
    status: { names: ['state'], tells: true },
    from: { names: ['start', 'started', 'starts', 'start date', 'begin'], tells: true },
    until: { names: ['end', 'ended', 'ends', 'end date', 'completed'], tells: true },
    ...place,
    project,
    summary,
  },
  schema: z.object({
    solution: cell.needed(),
    city: cell.needed(),
    title: cell.optional(),
    status: cell.oneOf({
      planned: ['plan'],
      in_progress: ['ongoing', 'running', 'under way', 'implementation'],
      completed: ['done', 'finished', 'in place', 'in operation'],
      discontinued: ['cancelled', 'stopped'],
    }),
    from: cell.date,
    until: cell.date,
    latitude: cell.latitude,
    longitude: cell.longitude,
    project: cell.optional(),
    summary: cell.prose(),
  }),
  key: ({ solution, city, title, project }) => [solution, city, title, project],
}
