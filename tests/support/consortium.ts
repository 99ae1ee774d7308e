import { systemViewer } from '@/lib/auth/session'
import { addCity } from '@/lib/cities/mutations'
import { inTransaction } from '@/lib/db'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import { ensurePortal } from '@/lib/portal/mutations'
import { addCityToProject, addProject, translateProject } from '@/lib/projects/mutations'

const cities = [
  { name: 'Rotterdam', country: 'NL', role: 'lighthouse' },
  { name: 'Glasgow', country: 'GB', role: 'lighthouse' },
  { name: 'Umeå', country: 'SE', role: 'lighthouse' },
  { name: 'Brno', country: 'CZ', role: 'fellow' },
  { name: 'Gdańsk', country: 'PL', role: 'fellow' },
  { name: 'Parma', country: 'IT', role: 'fellow' },
] as const

/** The project RUGGEDISED and its six cities, which an import finds in a portal that has hardly begun. */
export function addConsortium(): Promise<void> {
  return inTransaction(async (tx) => {
    const viewer = systemViewer('sample')
    await ensurePortal(tx, viewer)
    const own = { acronym: 'RUGGEDISED', grantNumber: '731198', programme: null, grantingAuthority: null }
    const unknown = { startsOn: null, endsOn: null, dates: [] }
    const project = await addProject(tx, viewer, { ...own, ...unknown, funding: 'funded' })
    if (!project.ok) throw new Error(project.reason)
    const texts = { title: 'RUGGEDISED', summary: '', fundingStatement: '', disclaimer: '' }
    await translateProject(tx, viewer, { id: project.id, language: 'en', ...texts, published: true })
    for (const [index, { name, country, role }] of cities.entries()) {
      const { otherNames, latitude, longitude, population } = findPlace(name, country) ?? { otherNames: [] }
      const place = { country, latitude: latitude ?? null, longitude: longitude ?? null }
      const known = { population: population ?? null, alsoKnownAs: otherNames, website: null }
      const words = { language: 'en', name, summary: '', published: true }
      const input = { ...words, ...place, ...known, level: 'city', parentId: null } as const
      const city = await addCity(tx, viewer, input)
      if (!city.ok) throw new Error(city.reason)
      await addCityToProject(tx, viewer, {
        projectId: project.id,
        cityId: city.id,
        role,
        position: index + 1,
      })
    }
  })
}
