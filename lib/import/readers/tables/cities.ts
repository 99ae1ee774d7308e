import { z } from 'zod'
import * as cell from '@/lib/import/readers/cells'
import { place, project, summary, website } from '@/lib/import/readers/tables/column-names'
import type { CityRecord } from '@/lib/import/readers/records'
import type { TableKind } from '@/lib/import/readers/tables/kind'

export const cities: TableKind<CityRecord> = {
  columns: {
    name: {
      names: ['city', 'city name', 'municipality', 'town', 'stadt', 'ville', 'stad', 'città', 'ciudad'],
      needed: true,
    },
    country: { names: ['country code', 'iso', 'land', 'pays', 'paese', 'país'], needed: true },
    level: { names: ['type', 'city level'], tells: true },
    population: { names: ['inhabitants', 'residents', 'einwohner'], tells: true },
    ...place,
    slug: { names: [] },
    region: { names: ['county', 'province'] },
    website,
    summary,
    role: { names: ['project role', 'city role'] },
    project,
  },
  schema: z.object({
    name: cell.needed(),
    country: cell.country,
    level: cell
      .oneOf({
        city: ['municipality', 'town'],
        district: ['neighbourhood', 'quarter'],
        region: ['province', 'county'],
      })
      .transform((level) => level ?? 'city'),
    population: cell.count,
    latitude: cell.latitude,
    longitude: cell.longitude,
    slug: cell.slug,
    region: cell.optional(),
    website: cell.website,
    summary: cell.prose(),
    role: cell.oneOf({
      lighthouse: ['lighthouse city', 'lhc'],
      fellow: ['fellow city'],
      follower: ['follower city'],
      observer: ['observer city'],
    }),
    project: cell.optional(),
  }),
  key: ({ name, country, project }) => [name, country, project],
}
