import { z } from 'zod'
import * as cell from '@/lib/import/readers/cells'
import { project, website } from '@/lib/import/readers/tables/column-names'
import { helices } from '@/lib/vocabularies/helix'
import type { PartnerRecord } from '@/lib/import/readers/records'
import type { TableKind } from '@/lib/import/readers/tables/kind'

export const partners: TableKind<PartnerRecord> = {
  columns: {
    name: {
      names: [
        'partner',
        'partner name',
        'organisation',
        'organization',
        'institution',
        'company',
        'legal name',
      ],
      needed: true,
    },
    shortName: { names: ['short name', 'abbreviation', 'kürzel'], tells: true },
    helix: { names: ['kind', 'type', 'sector', 'organisation type', 'activity type'], tells: true },
    city: { names: ['place', 'town', 'seat'] },
    country: { names: ['country code', 'iso', 'land', 'pays'] },
    website,
    role: { names: ['project role', 'partner role'] },
    project,
  },
  schema: z.object({
    name: cell.needed(),
    shortName: cell.optional(100),
    helix: cell.term(helices, {
      academia: [
        'university',
        'research',
        'research institute',
        'research organisation',
        'higher education',
        'HES',
        'REC',
      ],
      business: ['company', 'industry', 'enterprise', 'utility', 'SME', 'private', 'PRC'],
      civil_society: ['NGO', 'association', 'network', 'non-profit', 'non profit', 'citizens'],
      government: [
        'municipality',
        'city',
        'public',
        'public body',
        'public authority',
        'local authority',
        'region',
        'PUB',
      ],
    }),
    city: cell.optional(),
    country: cell.optionalCountry,
    website: cell.website,
    role: cell.oneOf({
      coordinator: ['project coordinator', 'lead', 'lead partner'],
      participant: ['partner', 'beneficiary'],
      associated_partner: ['associated'],
      third_party: ['linked third party', 'affiliated entity'],
    }),
    project: cell.optional(),
  }),
  key: ({ name, country, project }) => [name, country, project],
}
