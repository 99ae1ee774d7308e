import { addDemonstration, translateDemonstration } from '@/lib/demonstrations/mutations'
import { period } from '@/prisma/sample/dates'
import type { SampleDemonstration } from '@/prisma/sample/types/practice'
import { done, told, type Writing } from '@/prisma/sample/write/writing'

export async function writeDemonstration(
  demonstration: SampleDemonstration,
  { tx, viewer, keys }: Writing,
): Promise<void> {
  const { slug, solution, city, project, status, place, latitude, longitude, origin } = demonstration
  const { first, others } = told(demonstration.words, keys)
  const id = keys.id('demonstrations', slug)
  done(
    await addDemonstration(tx, viewer, {
      id,
      slug,
      status,
      place,
      latitude,
      longitude,
      solutionId: keys.id('solutions', solution),
      cityId: keys.id('cities', city),
      projectId: keys.id('projects', project),
      originCityId: origin ? keys.id('cities', origin) : null,
      partnerIds: keys.ids('partners', demonstration.partners),
      themeIds: keys.ids('themes', demonstration.themes),
      ...period(demonstration),
      ...first,
    }),
  )
  for (const words of others) done(await translateDemonstration(tx, viewer, { id, ...words }))
}
