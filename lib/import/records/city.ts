import 'server-only'
import { addCity, changeCity, type CityInput } from '@/lib/cities/mutations'
import type { Transaction } from '@/lib/db'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned, Present } from '@/lib/import/planned'
import { addCityToProject } from '@/lib/projects/mutations'
import type { ProjectCityRole } from '@/prisma/generated/enums'

export type CityRow = CityInput & {
  slug: string | null
  project: { id: string; role: ProjectCityRole } | null
}

export function plannedCity(naming: Naming, row: CityRow): Planned {
  const { id } = naming
  const { slug, project, ...data } = row
  return {
    ...naming,
    kind: 'city',
    label: data.name,
    hash: fingerprint('city', row),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: async (tx, viewer) => {
      const added = await addCity(tx, viewer, { id, slug, ...data })
      if (!added.ok || !project) return added
      return addCityToProject(tx, viewer, {
        projectId: project.id,
        cityId: id,
        role: project.role,
        position: 1,
      })
    },
    change: async (tx, viewer, { version }) => {
      const changed = await changeCity(tx, viewer, { id, version, ...data })
      if (!changed.ok || !project) return changed
      return addCityToProject(tx, viewer, {
        projectId: project.id,
        cityId: id,
        role: project.role,
        position: 1,
      })
    },
  }
}

function fieldsOf(city: Omit<CityInput, 'alsoKnownAs' | 'parentId' | 'published' | 'language'>) {
  const { name, summary, level, country, latitude, longitude, population, website } = city
  return { name, summary, level, country, latitude, longitude, population, website }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const city = await tx.city.findUnique({
    where: { id },
    select: {
      version: true,
      trashedAt: true,
      level: true,
      country: true,
      latitude: true,
      longitude: true,
      population: true,
      website: true,
      translations: { where: { language }, select: { name: true, summary: true, version: true } },
    },
  })
  if (!city) return null
  const [text] = city.translations
  return {
    version: city.version,
    state: `${city.version}.${text?.version ?? 0}`,
    trashed: city.trashedAt !== null,
    fields: fieldsOf({ ...city, name: text?.name ?? '', summary: text?.summary ?? '' }),
  }
}
