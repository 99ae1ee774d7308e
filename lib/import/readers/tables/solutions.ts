import { z } from 'zod'
import * as cell from '@/lib/import/readers/cells'
import { summary } from '@/lib/import/readers/tables/column-names'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import type { SolutionRecord } from '@/lib/import/readers/records'
import type { TableKind } from '@/lib/import/readers/tables/kind'

export const solutions: TableKind<SolutionRecord> = {
  columns: {
    name: { names: ['solution', 'solution name', 'measure', 'title'], needed: true },
    summary,
    themes: { names: ['theme', 'subjects', 'topics'], tells: true },
    stage: { names: ['guidance stage', 'step'], tells: true },
    readiness: {
      names: ['maturity', 'trl', 'technology readiness', 'technology readiness level'],
      tells: true,
    },
    cities: { names: ['used in', 'demonstrated in'] },
  },
  schema: z.object({
    name: cell.needed(),
    summary: cell.prose(),
    themes: cell.list,
    stage: cell.term(guidanceStages),
    readiness: cell.value(
      (text) => Number(/^(?:TRL\s*)?([1-9])$/i.exec(text)?.[1]) || null,
      'is not a readiness from 1 to 9.',
    ),
    cities: cell.list,
  }),
  key: ({ name }) => [name],
}
