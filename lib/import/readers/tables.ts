import { cities } from '@/lib/import/readers/tables/cities'
import { demonstrations } from '@/lib/import/readers/tables/demonstrations'
import { figures } from '@/lib/import/readers/tables/figures'
import { partners } from '@/lib/import/readers/tables/partners'
import { people } from '@/lib/import/readers/tables/people'
import { solutions } from '@/lib/import/readers/tables/solutions'
import type { TableRecords } from '@/lib/import/readers/records'
import type { TableKind } from '@/lib/import/readers/tables/kind'

export type TableName = keyof TableRecords

export const tables: { [N in TableName]: TableKind<TableRecords[N]> } = {
  cities,
  partners,
  people,
  solutions,
  demonstrations,
  figures,
}
