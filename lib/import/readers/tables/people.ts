import { z } from 'zod'
import * as cell from '@/lib/import/readers/cells'
import type { PersonRecord } from '@/lib/import/readers/records'
import type { TableKind } from '@/lib/import/readers/tables/kind'

export const people: TableKind<PersonRecord> = {
  columns: {
    name: { names: ['person', 'full name', 'speaker', 'nom', 'naam'], needed: true },
    role: { names: ['function', 'position', 'job title'] },
    organisation: { names: ['organization', 'partner', 'affiliation', 'institution', 'company'] },
    city: { names: ['place', 'town'] },
    email: { names: ['e-mail', 'mail', 'e-mail address', 'email address'], tells: true },
    biography: { names: ['bio', 'cv', 'profile', 'short biography'], tells: true },
  },
  schema: z.object({
    name: cell.needed(),
    role: cell.optional(),
    organisation: cell.optional(),
    city: cell.optional(),
    email: cell.email,
    biography: cell.prose(),
  }),
  key: ({ name, organisation }) => [name, organisation],
}
